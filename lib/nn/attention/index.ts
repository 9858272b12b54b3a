/** `torch.nn.attention`. */
export { SDPBackend, sdpa_kernel } from './sdpa_kernel.js';
