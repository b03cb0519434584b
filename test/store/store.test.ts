import { describe } from 'vitest'
import { budgetsSuite } from './budgets-suite.ts'
import { onEachDatabase } from './each-database.ts'
import { queueSuite } from './queue-suite.ts'
import { recordsSuite } from './records-suite.ts'

// One file, because starting the embedded database costs more than all that is asked of it.
onEachDatabase((given) => {
  describe('the queue', () => queueSuite(given))
  describe('the rate budgets', () => budgetsSuite(given))
  describe('the store', () => recordsSuite(given))
})
