import { jest } from "@jest/globals";

// Jest takes testTimeout from the root alone; this makes it a project's own, given as globals.testTimeoutMs.
jest.setTimeout(globalThis.testTimeoutMs);
