/** `torch.nn.modules.module`. */
export * from './global_hooks.js';
export { Module } from './module.js';
