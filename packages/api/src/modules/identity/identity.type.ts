import { Field, InputType, ObjectType } from "type-graphql";
import { Node } from "../../platform/graphql/node.type.js";
import { Payload } from "../../platform/graphql/user-errors.js";

@ObjectType("User", {
	implements: Node,
	simpleResolvers: true,
	description: "A person who signs in.",
})
export class UserType extends Node {
	readonly typeName = "User";

	constructor(user: {
		readonly id: string;
		readonly email: string;
		readonly name: string;
		readonly locale: string;
	}) {
		super();
		this.id = user.id;
		this.email = user.email;
		this.name = user.name;
		this.locale = user.locale;
	}

	@Field(() => String, { description: "E-mail address to sign in with." })
	email!: string;

	@Field(() => String, { description: "Full name." })
	name!: string;

	@Field(() => String, { description: "Language, BCP 47." })
	locale!: string;
}

@InputType({ description: "Current and new password." })
export class PasswordChangeInput {
	@Field(() => String, { description: "The password now." })
	currentPassword!: string;

	@Field(() => String, { description: "12 to 128 characters." })
	newPassword!: string;
}

@ObjectType({
	simpleResolvers: true,
	description:
		"After a change every session of the user has ended; sign in again.",
})
export class PasswordChangePayload extends Payload {}

@ObjectType({ simpleResolvers: true, description: "The session has ended." })
export class SignOutPayload extends Payload {}
