import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** What lies between the API and its database. */
export interface TcpProxy {
	readonly port: number;
	/** Holds what the database answers back for so long; 0 lets it pass. */
	delayAnswers(milliseconds: number): void;
	/** The next COMMIT reaches the database, and its answer nobody: both sides are cut off. Resolves when that has happened. */
	cutOffAfterCommit(): Promise<void>;
	close(): Promise<void>;
}

const COMMIT = Buffer.from("\x03COMMIT");

export async function tcpProxy(targetPort: number): Promise<TcpProxy> {
	const sockets = new Set<Socket>();
	let delay = 0;
	let cut: (() => void) | undefined;
	const server = createServer((client) => {
		const target = connect(targetPort, "127.0.0.1");
		const drop = () => {
			client.destroy();
			target.destroy();
		};
		for (const socket of [client, target]) {
			sockets.add(socket);
			socket.setNoDelay(true);
			socket.on("error", drop);
			socket.on("close", () => {
				sockets.delete(socket);
				drop();
			});
		}
		let committing: (() => void) | undefined;
		client.on("data", (bytes) => {
			if (cut && bytes.includes(COMMIT)) {
				committing = cut;
				cut = undefined;
			}
			target.write(bytes);
		});
		target.on("data", (bytes) => {
			if (committing) {
				drop();
				committing();
			} else if (delay === 0) client.write(bytes);
			else setTimeout(() => client.write(bytes), delay).unref();
		});
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	return {
		port: (server.address() as AddressInfo).port,
		delayAnswers: (milliseconds) => {
			delay = milliseconds;
		},
		cutOffAfterCommit: () =>
			new Promise((resolve) => {
				cut = resolve;
			}),
		close: async () => {
			for (const socket of sockets) socket.destroy();
			server.close();
			await once(server, "close");
		},
	};
}
