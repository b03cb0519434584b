import { convert, listOf, mapOf, setOf } from '../convert.ts'
import { decidedLater, type Value } from '../value.ts'
import { anyType, boolType, numberType, stringType, type TypeConstraint } from '../values/type.ts'
import { any, define, nullable, type TerraformFunction, unknowable } from './declare.ts'

const given = unknowable(nullable(any))

/** Conversions, and functions about marks that values do not carry here. */
export const typeFunctions: Readonly<Record<string, TerraformFunction>> = {
  ephemeralasnull: define([given], ([value]) => value),
  issensitive: define([given], () => decidedLater),
  nonsensitive: define([given], ([value]) => value),
  sensitive: define([given], ([value]) => value),
  tobool: conversion(boolType),
  tolist: conversion(listOf(anyType)),
  tomap: conversion(mapOf(anyType)),
  tonumber: conversion(numberType),
  toset: conversion(setOf(anyType)),
  tostring: conversion(stringType),
  // It exists in the console alone, and shows what values do not keep: whether a list is a tuple.
  type: define([given], () => decidedLater),
}

function conversion(type: TypeConstraint): TerraformFunction {
  return define([given], ([value]): Value => convert(value, type))
}
