# METADATA
# title: Blocks that must be there
# description: >-
#   Presence of blocks, and of values inside them, in three answers. Blocks that are decided at apply as a whole may turn out
#   to be none, whatever they refer to; that is where these tests differ from `is.written` and `is.present`.
package lib.blocks

import data.lib.is
import data.lib.tf

# METADATA
# description: Somebody wrote a block at the path.
exist(subject, path) := is.any_of([_exists(block) | some block in tf.written_blocks(subject, path)])

# METADATA
# description: Somebody wrote a block at the inner path of a block at the outer one.
exist_inside(subject, outer, inner) := is.any_of([exist(block, inner) | some block in tf.written_blocks(subject, outer)])

# METADATA
# description: Some block at the path has a value at the attribute's own path.
hold(subject, path, attribute) := is.any_of([is.present(block, attribute) | some block in tf.written_blocks(subject, path)])

_exists(block) := "unknown" if {
	tf.is_unknown(block, [])
} else := "yes"
