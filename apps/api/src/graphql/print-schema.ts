import { writeFileSync } from 'node:fs'
import { features } from '../modules/index.ts'
import { assembleSchema } from './assemble.ts'
import { contractPath, printContract } from './contract.ts'

writeFileSync(contractPath, printContract(assembleSchema(features)))
