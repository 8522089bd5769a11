import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = process.env.TONNETRACE_API ?? "http://localhost:4000";
const proxied = ["/graphql", "/uploads", "/files", "/healthz", "/readyz"];

export default defineConfig({
	plugins: [react()],
	server: {
		port: 5173,
		proxy: Object.fromEntries(proxied.map((path) => [path, api])),
	},
	build: {
		target: "es2022",
		// Nothing is inlined as data: URLs, so that a strict content security policy allows all of it.
		assetsInlineLimit: 0,
		chunkSizeWarningLimit: 700,
	},
});
