import { Field, ObjectType } from "type-graphql";
import { FootprintType } from "./footprint.type.js";
import type { FootprintReplay } from "./footprint-replays.js";

@ObjectType("FootprintReplay", {
	simpleResolvers: true,
	description:
		"A kept footprint, computed again from its kept inputs with the method version and the grid factors that they name.",
})
export class FootprintReplayType {
	constructor(replay: FootprintReplay) {
		this.footprint = new FootprintType(replay.footprint);
		this.identical = replay.identical;
		this.storedHash = replay.storedHash;
		this.replayedHash = replay.replayedHash;
		this.difference = replay.difference;
	}

	@Field(() => FootprintType, { description: "The footprint as it is kept." })
	footprint!: FootprintType;

	@Field(() => Boolean, {
		description: "Whether the same bytes came out.",
	})
	identical!: boolean;

	@Field(() => String, {
		description: "SHA-256 of the kept result's bytes, hex.",
	})
	storedHash!: string;

	@Field(() => String, {
		nullable: true,
		description:
			"SHA-256 of the bytes computed now, hex; null where the method refuses now.",
	})
	replayedHash!: string | null;

	@Field(() => String, {
		nullable: true,
		description: "Where they differ first, in English; null: nowhere.",
	})
	difference!: string | null;
}
