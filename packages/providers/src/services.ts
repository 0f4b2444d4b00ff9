/** Names of services that hand out keys and have no folder here, lower-case, as they stand in variables. */
export const services: readonly string[] = [];
