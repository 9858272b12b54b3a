/** `torch.nn.modules.lazy`. */
export { LazyModuleMixin } from './lazy.js';
