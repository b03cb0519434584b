const longest = 1000
const most = 5

/**
 * The commands in a comment: lines that begin with `/plumbline`, cut at 1,000 characters, at most five. Lines inside code fences and quotes
 * are examples, not commands.
 */
export function commandsIn(body: string): readonly string[] {
  const commands: string[] = []
  let fence: string | undefined
  for (const line of body.split(/\r\n|\r|\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined
    } else if (mark !== undefined) {
      fence = mark
    } else if (/^\/plumbline(?:\s|$)/.test(line)) {
      commands.push(line.trimEnd().slice(0, longest))
      if (commands.length === most) break
    }
  }
  return commands
}
