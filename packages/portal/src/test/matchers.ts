import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// A machine that runs other suites beside this one is slow, not wrong.
configure({ asyncUtilTimeout: 4_000 });
