export { archive } from 'virtual:register';
