export const id = 209;
export const ids = [209];
export const modules = {

/***/ 1303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ randomUUID),
/* harmony export */   n: () => (/* binding */ createHash)
/* harmony export */ });
// \0lazy-crypto
const createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);
const randomUUID = (...args) => process.getBuiltinModule("node:crypto").randomUUID(...args);



/***/ }),

/***/ 8747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ describeTolerated),
/* harmony export */   Vd: () => (/* binding */ approvedPart),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   ik: () => (/* binding */ hasChanges),
/* harmony export */   pp: () => (/* binding */ planOutput)
/* harmony export */ });
// .build/action-sync-skills/compiled/action-sync-skills/src/plan/plan.js
function hasChanges({ uploads, deletions }) {
	return uploads.length > 0 || deletions.length > 0;
}
const maxShownSkills = 20;
const maxShownDifferences = 10;
/** One notice for all Skills; undefined if there is nothing to say. */
function describeTolerated({ tolerated }) {
	if (tolerated.length === 0) return void 0;
	const list = tolerated.slice(0, maxShownSkills).map(({ name, differences }) => {
		const more = differences.length > maxShownDifferences ? [`and ${differences.length - maxShownDifferences} more`] : [];
		return `${name}: ${[...differences.slice(0, maxShownDifferences), ...more].join(", ")}`;
	});
	const rest = tolerated.length > maxShownSkills ? `; and ${tolerated.length - maxShownSkills} more Skills` : "";
	return `Not counted as differences, because Duvo seems to add or drop them itself. ${list.join("; ")}${rest}. If somebody edited the Skill in Duvo, undo that there.`;
}
/** The plan for other steps. */
function planOutput({ uploads, deletions }) {
	return {
		skills: uploads.map(({ action, skill, id, files, uses }) => ({
			name: skill.name,
			action,
			folder: skill.folder,
			id: id ?? null,
			files: files.map(({ path, kind }) => ({
				path,
				change: kind
			})),
			assignments: uses ?? null
		})),
		delete: deletions
	};
}
/** Changes as soon as anything else would be written, or overwritten. */
function approvedPart({ uploads, deletions }) {
	return {
		skills: uploads.map(({ action, skill, id, files }) => ({
			name: skill.name,
			action,
			id: id ?? null,
			files: files.map(({ path, kind, before, after, executable }) => ({
				path,
				kind,
				before,
				after,
				executable
			}))
		})),
		delete: deletions
	};
}
/** The decisions with the items and warnings that every sync has. */
function planOf(decisions) {
	const { uploads, deletions, unchanged, kept, postponed, failed, isSuperseded } = decisions;
	const item = (name, action, problems = []) => {
		return {
			name,
			action,
			problems
		};
	};
	const names = postponed.map(({ name }) => name).join(", ");
	return {
		...decisions,
		items: [
			...uploads.map(({ skill, action }) => item(skill.name, action)),
			...deletions.map(({ name }) => item(name, "delete")),
			...[
				...unchanged,
				...kept,
				...postponed
			].map(({ name }) => item(name, "unchanged")),
			...failed.map(({ name, problems }) => item(name, "fail", problems))
		],
		warnings: names === "" ? [] : [isSuperseded ? leftToNewer(names) : leftToFix(names)]
	};
}
function leftToFix(names) {
	return `Not deleted, because something else failed: ${names}. Fix that first.`;
}
function leftToNewer(names) {
	return `Not deleted, because there is a newer commit: ${names}. Its own run deletes what it does not contain.`;
}



/***/ }),

/***/ 9209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/sync/inputs.js
var sync_inputs = __webpack_require__(6242);
// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/action/log/errors.js
var errors = __webpack_require__(2004);
// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/action/files/file-problems.js
var file_problems = __webpack_require__(75);
// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/action/log/text.js
var log_text = __webpack_require__(2052);
// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/sync/plan/items.js
var plan_items = __webpack_require__(723);
// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/_virtual/_lazy-crypto.js
var _lazy_crypto = __webpack_require__(1303);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/files/documents/json.js
// .build/action-sync-skills/compiled/shared/action/files/documents/json.js
const maxDepth = 500;
/** Like `canonicalJson`, but piece by piece, for large values. */
function writeCanonicalJson(value, write, depth = 0) {
	if (depth > maxDepth) throw new TypeError(`A value is nested more than ${maxDepth} levels deep.`);
	if (value === null || typeof value === "boolean" || typeof value === "string") write(JSON.stringify(value));
	else if (typeof value === "number" && Number.isFinite(value)) write(JSON.stringify(value));
	else if (Array.isArray(value)) {
		write("[");
		for (const [index, item] of value.entries()) {
			if (index > 0) write(",");
			writeCanonicalJson(item, write, depth + 1);
		}
		write("]");
	} else if (isPlainObject(value)) {
		write("{");
		for (const [index, key] of keysOf(value).sort().entries()) {
			write(`${index > 0 ? "," : ""}${JSON.stringify(key)}:`);
			writeCanonicalJson(value[key], write, depth + 1);
		}
		write("}");
	} else throw new TypeError(`${String(value)} cannot be written as JSON.`);
}
function keysOf(value) {
	return Object.keys(value).filter((key) => value[key] !== void 0);
}
/** Whether it is an object literal or parsed, as opposed to an instance of a class. */
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/sync/plan/plan-hash.js




// .build/action-sync-skills/compiled/shared/sync/plan/plan-hash.js
/** `sha256:` and 64 hex digits. A reviewer approves a plan by its hash, and `expected-plan-hash` applies only that plan. */
function planHash(plan) {
	const hash = (0,_lazy_crypto/* createHash */.n)("sha256");
	writeCanonicalJson(plan, (piece) => hash.update(piece));
	return `sha256:${hash.digest("hex")}`;
}
/**
* Refuses a plan that differs from the reviewed one.
*
* @param expected the input `expected-plan-hash`; undefined accepts any plan
* @throws ActionError that names both hashes
*/
function checkPlanHash(expected, actual) {
	if (expected === void 0) return;
	if (!/^sha256:[0-9a-f]{64}$/i.test(expected.trim())) throw new errors/* ActionError */.lZ("expected-plan-hash is not a plan hash: expected sha256: and 64 hexadecimal digits.", { hint: "Pass the output plan-hash of the step that made the plan." });
	if (expected.trim().toLowerCase() === actual) return;
	throw new errors/* ActionError */.lZ(`The plan is not the one that was reviewed: expected the hash ${expected.trim()}, got ${actual}. Nothing was written.`, { hint: "The files or the live state have changed since the review. Run the action in plan mode, review the new plan, and pass its plan-hash." });
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/sync/run-sync.js






// .build/action-sync-skills/compiled/shared/sync/run-sync.js
/**
* Runs a sync: read, plan, check the approved hash, apply. A problem in one file is reported at its line and excludes that
* file; everything else is planned and written, and the step fails at the end. Once there is a plan, errors are part of the
* result and not thrown, so that they can be reported.
*/
async function runSync(sync, log) {
	const facts = await sync.read();
	(0,file_problems/* annotateProblems */.$9)(log, facts.problems);
	const plan = await sync.plan(facts);
	annotatePlan(plan, log);
	const hash = planHash(sync.approved(plan));
	const changes = plan.items.filter(plan_items/* isChange */.X);
	log.info(`${(0,log_text/* countOf */.pq)(plan.items.length, sync.noun)}, ${changes.length} to sync.`);
	const finish = (error, outcomes) => {
		const failed = failedNames(sync, facts, plan, outcomes ?? []);
		return {
			mode: sync.mode,
			facts,
			plan,
			hash,
			outcomes,
			failed,
			error: error ?? failure(failed, sync.noun)
		};
	};
	if (sync.mode === "drift") return finish(driftError(plan.items, sync.noun));
	const refusal = refusalOf(sync, plan, hash);
	if (refusal || sync.mode === "plan") return finish(refusal);
	const outcomes = inOrderOf(plan.items, await sync.apply(plan, facts));
	(0,file_problems/* annotateProblems */.$9)(log, outcomes.flatMap(({ problems = [] }) => problems));
	return finish(void 0, outcomes);
}
/** Items are written in parallel and finish in any order, but reports and outputs keep the order of the plan. */
function inOrderOf(items, outcomes) {
	const places = new Map(items.map(({ name }, place) => [name, place]));
	const placeOf = ({ name }) => places.get(name) ?? items.length;
	return [...outcomes].sort((a, b) => placeOf(a) - placeOf(b));
}
function annotatePlan({ items, warnings }, log) {
	const problemsOf = (action) => items.filter((item) => item.action === action).flatMap((item) => item.problems);
	(0,file_problems/* annotateProblems */.$9)(log, problemsOf("fail"));
	(0,file_problems/* annotateProblems */.$9)(log, problemsOf("skip"), "warning");
	for (const warning of warnings) log.warning(warning);
}
/** Why the plan must not be applied, if so. An empty plan passes with any hash: it has already been applied. */
function refusalOf({ maxDeletions, expectedPlanHash, noun }, { items, removals = [] }, hash) {
	const gone = [...items.filter(({ action }) => action === "delete").map(({ name }) => name), ...removals];
	if (gone.length > maxDeletions) {
		const limit = `(${maxDeletions}) allows: ${gone.join(", ")}. Nothing was written.`;
		return new errors/* ActionError */.lZ(removals.length > 0 ? `${(0,log_text/* countOf */.pq)(gone.length, "removal")} planned, more than max-deletions ${limit}` : `${(0,log_text/* countOf */.pq)(gone.length, noun)} would be deleted, more than max-deletions ${limit}`, { hint: "If that is what you want, raise max-deletions." });
	}
	try {
		if (items.some(plan_items/* isChange */.X)) checkPlanHash(expectedPlanHash, hash);
		return;
	} catch (error) {
		if (error instanceof errors/* ActionError */.lZ) return error;
		throw error;
	}
}
/** Why a drift check fails; undefined if Duvo matches Git. */
function driftError(items, noun) {
	const names = items.filter(plan_items/* isChange */.X).map(({ name }) => name);
	if (names.length === 0) return void 0;
	return new errors/* ActionError */.lZ(`Duvo differs from Git in ${names.length} of ${(0,log_text/* countOf */.pq)(items.length, noun)}: ${names.join(", ")}.`, { hint: "The job summary shows the differences. Copy the edit from Duvo into Git, or overwrite it with mode: apply and changed-only: false." });
}
function failedNames({ nameOf }, { problems }, { items }, outcomes) {
	return [.../* @__PURE__ */ new Set([
		...problems.map(({ file }) => nameOf(file)),
		...items.filter(({ action }) => action === "fail").map(({ name }) => name),
		...outcomes.filter(({ error }) => error !== void 0).map(({ name }) => name)
	])];
}
function failure(names, noun) {
	if (names.length === 0) return void 0;
	return new errors/* ActionError */.lZ(`${(0,log_text/* countOf */.pq)(names.length, noun)} could not be synced: ${names.join(", ")}.`, { hint: "Each has its own error above. The others are not affected. Fix the errors and run again." });
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/run/pool.js
// .build/action-sync-skills/compiled/shared/action/run/pool.js
/**
* Runs `work` on every item, at most `limit` at a time, starting in the items' order. One failure does not stop the others.
* Once `signal` aborts, items that have not started are rejected with its reason.
*
* @returns one settled result per item, in the items' order; the promise itself does not reject
*/
async function mapPool(items, limit, work, { signal } = {}) {
	const results = [];
	const queue = items.entries();
	const worker = async () => {
		for (const [index, item] of queue) try {
			signal?.throwIfAborted();
			results[index] = {
				status: "fulfilled",
				value: await work(item, index)
			};
		} catch (reason) {
			results[index] = {
				status: "rejected",
				reason
			};
		}
	};
	await Promise.all(Array.from({ length: Math.max(1, Math.trunc(limit)) }, worker));
	return results;
}


// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/duvo/errors.js
var duvo_errors = __webpack_require__(1217);
// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/duvo/http/exchange.js + 1 modules
var exchange = __webpack_require__(1078);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/read/commit/paths.js
// .build/action-sync-skills/compiled/action-sync-skills/src/read/commit/paths.js
/** Paths of the commit: from its top level, with `/`; `''` is the top level. */
const documentName = "SKILL.md";
const ignoreFileName = ".skillignore";
/** Whether a path is a folder, or below it. */
function isBelow(path, folder) {
	return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
function join(folder, path) {
	return folder === "" ? path : `${folder}/${path}`;
}
/** The path relative to a folder that contains it. */
function below(path, folder) {
	return folder === "" ? path : path.slice(folder.length + 1);
}
/** The form in which a path of the commit and the same path in Duvo are equal. */
function storedPath(path) {
	return path.replace(/^\/+/, "").normalize("NFC");
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/**
* The folders that are inside none of the others, sorted, each once. Linear: with a trailing slash, a folder sorts right
* before its contents.
*/
function outermost(folders) {
	const found = [];
	for (const folder of sortFolders(folders)) {
		const last = found.at(-1);
		if (last === void 0 || !isBelow(folder, last)) found.push(folder);
	}
	return found;
}
/** Sorts folders so that each is followed by all folders inside it. */
function sortFolders(folders) {
	const key = (folder) => folder === "" ? "" : `${folder}/`;
	return folders.toSorted((a, b) => compare(key(a), key(b)));
}
/**
* The entries of a list below a folder, found with two searches instead of a scan.
*
* @param sorted by {@link sortByPath}
*/
function partBelow(sorted, folder) {
	if (folder === "") return [...sorted];
	const first = lowerBound(sorted, `${folder}/`);
	return sorted.slice(first, lowerBound(sorted, `${folder}0`, first));
}
function sortByPath(entries) {
	return entries.toSorted((a, b) => compare(a.path, b.path));
}
/** The index of the first entry whose path is not less. */
function lowerBound(sorted, path, from = 0) {
	let low = from;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((sorted[middle]?.path ?? "") < path) low = middle + 1;
		else high = middle;
	}
	return low;
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/process/error.js


// .build/action-sync-skills/compiled/shared/action/git/process/error.js
/** A failure of git, or of a request to it, in words for the reader of the job log. */
var GitError = class extends errors/* ActionError */.lZ {
	name = "GitError";
};
/** What to do if something is missing from the clone. */
const completeClone = "Check out with fetch-depth: 0 and without a filter, so that the clone is complete.";
const maxDetailCharacters = 500;
/**
* Explains why a git command failed. Causes that a workflow can fix come with what to do; any other in git's own words, cut
* and without control characters.
*
* @param command the subcommand, such as `diff-tree`
* @param stderr what git wrote to standard error; untrusted text
*/
function explainFailure(command, exitCode, stderr) {
	if (/dubious ownership|unsafe repository/i.test(stderr)) return new GitError("git refuses to read the repository because another user owns it.", { hint: "Use git 2.38 or newer in the container, or run chown -R \"$(id -u)\" \"$GITHUB_WORKSPACE\" in a step before." });
	if (/not a git repository/i.test(stderr)) return notARepository("The workspace");
	if (/promisor remote|lazy fetching/i.test(stderr)) return new GitError("The clone lacks files that are needed: it was made with a filter.", { hint: completeClone });
	const message = `git ${command} failed with exit code ${exitCode}: ${stderr.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim().slice(0, maxDetailCharacters) || "it gave no reason"}`;
	const isIncomplete = /missing|bad object|could not get object info|unable to read|not our ref/i.test(stderr);
	return new GitError(message, isIncomplete ? { hint: completeClone } : {});
}
/** @param place the directory that was searched */
function notARepository(place) {
	return new GitError(`${place} is not in a git repository.`, { hint: "Run actions/checkout before this action, on a runner that has git: without it, checkout downloads files without history. Outside GitHub, run it in a clone." });
}


// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(8266);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/objects/object-id.js



// .build/action-sync-skills/compiled/shared/action/git/objects/object-id.js
const objectId = (0,schemas/* string */.Yj)().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/).brand();
/** The object id in `text`; undefined for an abbreviated id, a ref, an upper-case id or all zeros. */
function findObjectId(text) {
	if (text === void 0 || isZero(text)) return void 0;
	return objectId.safeParse(text).data;
}
/** Like {@link findObjectId}, for text that git wrote. @throws GitError if it is not an object id */
function parseObjectId(text) {
	const result = objectId.safeParse(text);
	if (!result.success) throw new GitError(`git printed ${JSON.stringify(text.slice(0, 80))} instead of an object id.`);
	return result.data;
}
/** Whether `text` is the all-zeros id, which means "no object", as `before` in the push that creates a branch. */
function isZero(text) {
	return /^0{40,64}$/.test(text);
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/objects/blobs.js



// .build/action-sync-skills/compiled/shared/action/git/objects/blobs.js
const maxHeaderBytes = 1024;
/**
* Streams the contents of blobs one after the other, in the order of `ids`, byte for byte: no line ending, filter driver or
* text conversion touches them. One git process writes all of them to a temporary file; memory holds one piece at a time.
*
* @throws GitError if a blob is not in the clone, or an id is not a blob
*/
async function* streamBlobs(git, ids) {
	if (ids.length === 0) return;
	yield* splitBlobs(git.stream(["cat-file", "--batch"], ids.map((id) => `${id}\n`).join("")));
}
/**
* Reads the contents of blobs by their ids, each once. See {@link streamBlobs}.
*
* @param options.maxBytes the most bytes that all of them may have together
* @throws GitError if there are more than `maxBytes`, a blob is not in the clone, or an id is not a blob
*/
async function readBlobs(git, ids, { maxBytes }) {
	const blobs = /* @__PURE__ */ new Map();
	let total = 0;
	for await (const { id, size, pieces } of streamBlobs(git, [...new Set(ids)])) {
		total += size;
		if (total > maxBytes) throw new GitError(`The files to read have more than ${maxBytes} bytes in total.`);
		blobs.set(id, await collect({
			size,
			pieces
		}));
	}
	return blobs;
}
/** Collects the whole content. */
async function collect({ size, pieces }) {
	const content = Buffer.allocUnsafeSlow(size);
	let at = 0;
	for await (const piece of pieces) at += piece.copy(content, at);
	return content;
}
/** Splits the output of `cat-file --batch`: a header line, as many bytes as it says, a line feed, and so on. */
async function* splitBlobs(output) {
	const reader = readerOf(output);
	try {
		for (let header = await reader.line(); header !== void 0; header = await reader.line()) {
			const { id, size } = parseHeader(header);
			let left = size;
			async function* pieces() {
				while (left > 0) {
					const piece = await reader.piece(left);
					left -= piece.length;
					yield piece;
				}
			}
			yield {
				id,
				size,
				pieces: pieces()
			};
			for await (const _ of pieces());
			await reader.piece(1);
		}
	} finally {
		await reader.close();
	}
}
/** Parses `<id> blob <size>`. */
function parseHeader(line) {
	const [id = "", type, size] = line.split(" ");
	if (type === "blob") return {
		id: parseObjectId(id),
		size: Number(size)
	};
	if (type === "missing") throw new GitError(`git object ${id} is not in this clone.`, { hint: completeClone });
	throw new GitError(`git object ${id.slice(0, 64)} is a ${type}, not a file.`);
}
/** Cuts a stream of bytes into lines and pieces. Copies only lines that are split across chunks. */
function readerOf(output) {
	const source = output[Symbol.asyncIterator]();
	let rest = Buffer.alloc(0);
	const fill = async () => {
		const kept = Buffer.from(rest);
		const { done, value } = await source.next();
		if (!done) rest = kept.length === 0 ? value : Buffer.concat([kept, value]);
		return !done;
	};
	const take = (size) => {
		const taken = rest.subarray(0, size);
		rest = rest.subarray(taken.length);
		return taken;
	};
	return {
		/** The next line without its line feed; undefined at the end. */
		async line() {
			let end = rest.indexOf("\n");
			while (end < 0) {
				if (rest.length > maxHeaderBytes) throw incomplete();
				if (!await fill()) {
					if (rest.length > 0) throw incomplete();
					return;
				}
				end = rest.indexOf("\n");
			}
			return take(end + 1).toString("latin1", 0, end);
		},
		/** At least one and at most `size` bytes. */
		async piece(size) {
			if (rest.length === 0 && !await fill()) throw incomplete();
			return take(size);
		},
		close: () => source.return?.()
	};
}
function incomplete() {
	return new GitError("git cat-file printed unexpected output.");
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/apply/zip-records.js
// .build/action-sync-skills/compiled/action-sync-skills/src/apply/zip-records.js
/** The records of a zip, as in PKWARE's APPNOTE.TXT, without those for more than 4 GiB or 65,535 files. */
const marks = {
	local: 67324752,
	entry: 33639248,
	end: 101010256
};
const sizes = {
	local: 30,
	entry: 46,
	end: 22
};
const methods = {
	stored: 0,
	deflated: 8
};
const version = 20;
const utf8Names = 2048;
/** The earliest date of a zip, 1980-01-01: a real date would change the bytes from day to day. */
const date = 33;
const modes = {
	file: 33188,
	executable: 33261
};
function localHeaderLength(name) {
	return sizes.local + name.length;
}
function localHeader(entry) {
	const header = Buffer.alloc(localHeaderLength(entry.name));
	header.writeUInt32LE(marks.local, 0);
	writeFacts(header, 4, entry);
	header.set(entry.name, sizes.local);
	return header;
}
function directoryEntry(entry) {
	const header = Buffer.alloc(sizes.entry + entry.name.length);
	header.writeUInt32LE(marks.entry, 0);
	header.writeUInt16LE(788, 4);
	writeFacts(header, 6, entry);
	const mode = entry.executable ? modes.executable : modes.file;
	header.writeUInt32LE(mode << 16 >>> 0, 38);
	header.writeUInt32LE(entry.start, 42);
	header.set(entry.name, sizes.entry);
	return header;
}
/** The part that both headers have. */
function writeFacts(header, at, { name, method, crc, packedSize, size }) {
	header.writeUInt16LE(version, at);
	header.writeUInt16LE(utf8Names, at + 2);
	header.writeUInt16LE(method, at + 4);
	header.writeUInt16LE(date, at + 8);
	header.writeUInt32LE(crc, at + 10);
	header.writeUInt32LE(packedSize, at + 14);
	header.writeUInt32LE(size, at + 18);
	header.writeUInt16LE(name.length, at + 22);
}
function endRecord(count, start, length) {
	const record = Buffer.alloc(sizes.end);
	record.writeUInt32LE(marks.end, 0);
	record.writeUInt16LE(count, 8);
	record.writeUInt16LE(count, 10);
	record.writeUInt32LE(length, 12);
	record.writeUInt32LE(start, 16);
	return record;
}


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/apply/archive.js





// .build/action-sync-skills/compiled/action-sync-skills/src/apply/archive.js
/** Level 6 makes text 1% smaller and takes 25% more CPU; on text with few words twice as much. See docs/performance.md. */
const level = 5;
const pieceBytes = 65536;
/** Smaller contents are compressed in one go; of larger ones, this much is sampled to see whether they shrink. */
const headBytes = 2 ** 20;
/** Samples that shrink less than this are compressed data: images, archives. */
const worthwhileRatio = .97;
/**
* Packs files into a zip on disk. Memory holds a piece of one file at a time, and at most 1 MiB at the start. The same
* files give the same bytes on every machine and day: sorted by the bytes of their paths, one date, two modes, no directory
* entries, pieces of fixed sizes. Sizes and checksums precede each content, because streaming readers need them there.
*
* The usual packages hold whole files or write the sizes at the end: archiver and yazl took 20 to 50 MB more here.
*
* @param target a path; an existing file is replaced
* @returns the bytes of the zip
*/
async function writeArchive(target, files, source) {
	const sorted = files.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
	const output = openOutput(target);
	try {
		const entries = [];
		for await (const blob of source.streamBlobs(sorted.map(({ id }) => id))) {
			const file = sorted[entries.length];
			if (file) entries.push(await writeEntry(output, file, blob));
		}
		const start = output.size();
		for (const entry of entries) output.write(directoryEntry(entry));
		output.write(endRecord(entries.length, start, output.size() - start));
		return output.size();
	} finally {
		output.close();
	}
}
function openOutput(target) {
	const file = (0,external_node_fs_.openSync)(target, "w", 384);
	let end = 0;
	const writeAt = (bytes, position) => {
		for (let done = 0; done < bytes.length;) done += (0,external_node_fs_.writeSync)(file, bytes, done, bytes.length - done, position + done);
	};
	return {
		size: () => end,
		write(bytes) {
			writeAt(bytes, end);
			end += bytes.length;
		},
		/** Leaves a gap that `writeAt` fills. */
		skip(length) {
			end += length;
		},
		writeAt,
		close: () => (0,external_node_fs_.closeSync)(file)
	};
}
/** The header is written last, once size and checksum are known. */
async function writeEntry(output, file, blob) {
	const name = Buffer.from(file.path);
	const start = output.size();
	output.skip(localHeaderLength(name));
	const content = output.size();
	const { method, crc } = await writeContent(output, blob);
	const { executable } = file;
	const entry = {
		name,
		executable,
		start,
		method,
		crc,
		packedSize: output.size() - content,
		size: blob.size
	};
	output.writeAt(localHeader(entry), start);
	return entry;
}
async function writeContent(output, blob) {
	if (blob.size <= headBytes) {
		const content = await collect(blob);
		const isDeflated = isCompressible(content);
		output.write(isDeflated ? (0,external_node_zlib_.deflateRawSync)(content, { level }) : content);
		return {
			method: isDeflated ? methods.deflated : methods.stored,
			crc: (0,external_node_zlib_.crc32)(content)
		};
	}
	const source = sourceOf(blob.pieces);
	const head = await source.read(headBytes);
	const isDeflated = isCompressible(head);
	const write = isDeflated ? createDeflate(output) : void 0;
	let crc = 0;
	for (let piece = head; piece.length > 0; piece = await source.read(pieceBytes)) {
		crc = (0,external_node_zlib_.crc32)(piece, crc);
		if (write) await write.add(piece);
		else output.write(piece);
	}
	await write?.end();
	return {
		method: isDeflated ? methods.deflated : methods.stored,
		crc
	};
}
/** Deflates what is added. Once a promise has settled, its piece is no longer needed. */
function createDeflate(output) {
	const deflate = (0,external_node_zlib_.createDeflateRaw)({
		level,
		chunkSize: pieceBytes
	});
	const failed = new Promise((_, reject) => deflate.once("error", reject));
	failed.catch(() => {});
	deflate.on("data", output.write);
	const settle = (start) => Promise.race([failed, new Promise(start)]);
	return {
		add: (piece) => settle((done) => deflate.write(piece, () => done())),
		end: () => settle((done) => deflate.once("end", done).end())
	};
}
/** Reads pieces of the requested sizes, whatever the sizes that arrive, into one buffer for each size. */
function sourceOf(pieces) {
	const source = pieces[Symbol.asyncIterator]();
	const buffers = /* @__PURE__ */ new Map();
	let rest = Buffer.alloc(0);
	return { 
	/** Less than `size` only at the end, and then nothing. */
async read(size) {
		const buffer = buffers.get(size) ?? Buffer.allocUnsafe(size);
		buffers.set(size, buffer);
		let length = 0;
		while (length < size) {
			if (rest.length === 0) {
				const next = await source.next();
				if (next.done) break;
				rest = next.value;
			}
			const copied = rest.copy(buffer, length, 0, size - length);
			rest = rest.subarray(copied);
			length += copied;
		}
		return buffer.subarray(0, length);
	} };
}
/** Samples the middle of large contents. */
function isCompressible(content) {
	if (content.length === 0) return false;
	if (content.length <= 2 * pieceBytes) return true;
	const middle = Math.floor((content.length - pieceBytes) / 2);
	const sample = content.subarray(middle, middle + pieceBytes);
	return (0,external_node_zlib_.deflateRawSync)(sample, { level: 1 }).length < pieceBytes * worthwhileRatio;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/sync/normal-form.js
// .build/action-sync-skills/compiled/shared/sync/normal-form.js
/**
* A text in the form that a server may store without changing its meaning: line feeds only, one form of Unicode, and no
* trailing white space, neither in lines nor at the end.
*/
function textForm(text) {
	return text.replace(/^\uFEFF/, "").normalize("NFC").split(/\r\n|\r|\n/).map((line) => line.trimEnd()).join("\n").trimEnd();
}
/**
* A name in the form that a server may store without changing its meaning: one form of Unicode, and only single spaces
* within it.
*/
function nameForm(name) {
	return name.normalize("NFC").trim().replace(/\s+/g, " ");
}
/** Whether two names are the same, even if a server stored one of them in another form. */
function isSameName(one, other) {
	return one === other || nameForm(one) === nameForm(other);
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/plan/compare/one-sided.js


// .build/action-sync-skills/compiled/action-sync-skills/src/plan/compare/one-sided.js
/** The fields that the API documents, and so keeps. */
const documentedFields = /* @__PURE__ */ new Set([
	"name",
	"description",
	"license",
	"compatibility",
	"metadata",
	"allowed-tools"
]);
/** Of these, the ones that change how an Assignment uses the Skill. */
const followedFields = /* @__PURE__ */ new Set([
	"name",
	"description",
	"compatibility",
	"allowed-tools"
]);
/** Longer than Duvo takes to write all files of one upload. */
const uploadMs = 6e4;
/**
* Tells by its time whether Duvo wrote a file after the last upload: then somebody added it, and not the server.
*
* @param others the times of the Skill's files that Git has too; all times in milliseconds, or NaN if unknown
*/
function isWrittenAfter(others) {
	const last = others.reduce((one, other) => other > one ? other : one, Number.NEGATIVE_INFINITY);
	return (own) => last > 0 && own > last + uploadMs;
}
/** Git's own files, such as `.gitignore`. A Skill does not need them, and a server may drop them. */
function isDispensable(path) {
	return nameOf(path).startsWith(".git");
}
/** False if one of the fields is a difference in any case: one that Assignments follow, or that the API promises to keep. */
function mayBeServersFields({ onlyStored, onlyLocal }) {
	return onlyStored.every((field) => !followedFields.has(topOf(field))) && onlyLocal.every((field) => !documentedFields.has(topOf(field)));
}
/**
* Whether the fields of a `SKILL.md` that only one side has are the server's doing. They are not if Duvo has one of Git's
* earlier versions: then an upload is missing.
*
* @param versions how each version in Git differs from what Duvo has; undefined if in more than fields
*/
function areServersFields(fields, versions) {
	const isInAll = (side) => versions.every((version) => {
		const own = new Set(version?.[side]);
		return version === void 0 || fields[side].every((field) => own.has(field));
	});
	return mayBeServersFields(fields) && isInAll("onlyStored") && isInAll("onlyLocal");
}
/** `metadata` for `metadata.version`. */
function topOf(field) {
	return (field.split(".")[0] ?? field).toLowerCase();
}


// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/files/documents/value-places.js


// .build/action-sync-skills/compiled/shared/action/files/documents/value-places.js
/** The place of a member or an element. */
function partOf({ parts }, step) {
	const name = String(step);
	return parts instanceof Map ? parts.get(name) : parts?.[Number(name)];
}
/**
* Finds the values of a YAML document, including those behind aliases. An alias means the last anchor of its name before
* it, so one pass in order suffices.
*
* @param maxAliases the most aliases that the whole document may have
* @returns undefined if it has more
*/
function placesInYaml(document, maxAliases, onDuplicateKey) {
	const anchors = /* @__PURE__ */ new Map();
	let aliases = 0;
	let count = 0;
	const read = (node, offset) => {
		count += 1;
		if (node === null) return {
			offset,
			parts: void 0
		};
		if ((0,dist/* isAlias */.Vj)(node)) {
			aliases += 1;
			return {
				offset,
				parts: anchors.get(node.source)?.parts
			};
		}
		if ((0,dist/* isScalar */.jn)(node)) return {
			offset,
			parts: void 0
		};
		const members = /* @__PURE__ */ new Map();
		const elements = [];
		const place = {
			offset,
			parts: (0,dist/* isMap */.jh)(node) ? members : elements
		};
		if (node.anchor !== void 0) anchors.set(node.anchor, place);
		if ((0,dist/* isMap */.jh)(node)) for (const { key, value } of node.items) {
			const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : String(key);
			if (members.has(name)) onDuplicateKey(key.range[0]);
			members.set(name, read(value, key.range[0]));
		}
		else if ((0,dist/* isSeq */.oP)(node)) for (const item of node.items) elements.push(read(item, item.range[0]));
		return place;
	};
	const root = read(document.contents, document.contents?.range[0] ?? 0);
	return aliases > maxAliases ? void 0 : {
		root,
		count
	};
}


// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/files/documents/documents.js





// .build/action-sync-skills/compiled/shared/action/files/documents/documents.js
/** A problem in a file. `line` is counted from 1. */
var DocumentError = class extends errors/* ActionError */.lZ {
	name = "DocumentError";
};
const documents_maxDepth = 100;
/** A few bytes of YAML aliases can expand to gigabytes, so limit how often one anchor is repeated. */
const maxExpansions = 20;
/** Limit for all anchors together: `yaml` searches all nodes for each alias. */
const maxAliases = 1e3;
/**
* Decodes bytes as UTF-8. Drops a byte order mark.
*
* @throws DocumentError for any other encoding, with the line of the first byte that is not UTF-8
*/
function decodeText(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) throw new DocumentError("is UTF-16 text: save it as UTF-8", { line: 1 });
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
	if ((0,external_node_buffer_.isUtf8)(bytes)) return text.startsWith("﻿") ? text.slice(1) : text;
	const valid = text.split("�", 1)[0] ?? "";
	throw new DocumentError("is not UTF-8 text", { line: lineAt(valid, valid.length) });
}
/**
* Parses one YAML 1.2 document of JSON types: no tags, no infinite numbers.
*
* @param firstLine the line of the file on which `text` starts
* @throws DocumentError with the line
*/
function parseYaml(text, firstLine = 1) {
	const lineNumber = (offset) => lineAt(text, offset) + firstLine - 1;
	const places = (document) => {
		const found = placesInYaml(document, maxAliases, (offset) => refuseDuplicate(lineNumber(offset)));
		if (found) return found;
		throw new DocumentError("repeats YAML aliases too often", { line: firstLine });
	};
	const document = readYaml(text, firstLine);
	const lineOf = lineFinder(text, firstLine, (again) => places(again ? readYaml(text, firstLine) : document));
	try {
		const value = document.toJS({ maxAliasCount: maxExpansions });
		checkDepth(value);
		return {
			value,
			lineOf
		};
	} catch (error) {
		if (error instanceof DocumentError) throw error;
		throw new DocumentError("repeats YAML aliases too often", { line: firstLine });
	}
}
/** Splits a Markdown text that starts with YAML between two lines of `---`; undefined if it does not. */
function splitFrontMatter(text) {
	const match = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/.exec(text);
	if (!match) return void 0;
	const yaml = match[1] ?? "";
	return {
		yaml,
		body: text.slice(match[0].length),
		bodyLine: yaml.split("\n").length + 2
	};
}
/** `yaml` checks for duplicate keys in quadratic time; {@link placesInYaml} does it in one pass. */
function readYaml(text, firstLine) {
	const counter = new dist/* LineCounter */.HN();
	const document = (0,dist/* parseDocument */.Tp)(text, {
		lineCounter: counter,
		prettyErrors: false,
		schema: "core",
		uniqueKeys: false
	});
	const [problem] = [...document.errors, ...document.warnings];
	if (!problem) return document;
	const isTooDeep = problem.code === "RESOURCE_EXHAUSTION";
	throw new DocumentError(isTooDeep ? tooDeep : yamlMessage(problem.code, problem.message), { line: counter.linePos(problem.pos[0]).line + firstLine - 1 });
}
/** Approximate memory of one place. */
const placeBytes = 150;
/** The lines of the last text with many values. They take many times the memory of the text, so only one is kept. */
let lastLines;
/**
* Finds lines. For a large text with few values, such as a config with a long SOP, only the places of the values are kept.
* Any other text is parsed again when a line is needed, which happens only for errors.
*/
function lineFinder(text, firstLine, readPlaces) {
	const places = readPlaces(false);
	if (places.count * placeBytes <= text.length) return placeFinder({
		places,
		starts: lineStarts(text)
	}, firstLine);
	return (path) => {
		if (lastLines?.text !== text) lastLines = {
			text,
			places: readPlaces(true),
			starts: lineStarts(text)
		};
		return placeFinder(lastLines, firstLine)(path);
	};
}
function placeFinder({ places, starts }, firstLine) {
	return (path) => {
		let place = places.root;
		for (const step of path) {
			const child = partOf(place, step);
			if (!child) break;
			place = child;
		}
		return lineIn(starts, place.offset) + firstLine - 1;
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
/** The number of line starts at or before the offset. */
function lineIn(starts, offset) {
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
function refuseDuplicate(line) {
	throw new DocumentError("has the same key twice in one object", { line });
}
const tooDeep = `is nested more than ${documents_maxDepth} levels deep`;
function yamlMessage(code, message) {
	if (code === "MULTIPLE_DOCS") return "contains several YAML documents";
	return `is not valid: ${message.split("\n", 1)[0]}`;
}
/** Walks without recursion: the value may be nested deeper than the call stack allows. */
function checkDepth(value) {
	let level = [value];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > documents_maxDepth) throw new DocumentError(tooDeep, { line: 1 });
		level = level.flatMap((item) => {
			if (typeof item === "number" && !Number.isFinite(item)) throw new DocumentError(`contains ${item}, which is not a JSON number`, { line: 1 });
			return typeof item === "object" && item !== null ? Object.values(item) : [];
		});
	}
}
function lineAt(text, offset) {
	return text.slice(0, offset).split("\n").length;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/read/commit/document/frontmatter.js


// .build/action-sync-skills/compiled/action-sync-skills/src/read/commit/document/frontmatter.js
/** Larger frontmatter is not hand-written. */
const maxBytes = 16384;
const maxShownCharacters = 60;
/**
* Parses the YAML at the top of a SKILL.md.
*
* @param yaml the text between the dashes; it starts on line 2
* @throws DocumentError with the line, and with how to quote a text that YAML misreads
*/
function readFrontmatter(yaml) {
	if (Buffer.byteLength(yaml) > maxBytes) throw new DocumentError(`has frontmatter of more than ${maxBytes / 1024} KiB: move text to the body`, { line: 1 });
	try {
		return parseYaml(yaml, 2);
	} catch (error) {
		if (!(error instanceof DocumentError)) throw error;
		const line = error.line ?? 2;
		throw new DocumentError(`has frontmatter that ${error.message}${quotingHint(yaml, line - 2, error.message)}`, { line });
	}
}
/**
* Most mistakes are unquoted text: a colon in it starts a new field, and other characters have a meaning at its start.
*
* @param index of the line in `yaml`
*/
function quotingHint(yaml, index, message) {
	if (!message.startsWith("is not valid")) return "";
	const field = fieldAt(yaml.split("\n"), index);
	if (field === void 0) return "";
	const { key, value } = field;
	return `${/nested mappings/i.test(message) ? ` (${key} has a colon in text without quotes)` : ""}. Put the text in quotes: ${key}: ${quote(value)}`;
}
/** The field of a line, with the text after its name. */
function fieldAt(lines, index) {
	for (let at = Math.min(index, lines.length - 1); at >= 0; at -= 1) {
		const [, key, value] = /^([\w-]{1,40}):[ \t]+(\S.*)$/.exec(lines[at]?.trimEnd() ?? "") ?? [];
		if (key !== void 0 && value !== void 0) return {
			key,
			value
		};
		if (/^[\w-]{1,40}:/.test(lines[at] ?? "")) return void 0;
	}
}
/** The text in quotes that it does not contain itself, cut if it is long. */
function quote(value) {
	const inner = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
	const shown = inner.length > maxShownCharacters ? `${inner.slice(0, maxShownCharacters)}…` : inner;
	return /["\\]/.test(shown) ? `'${shown.replaceAll("'", "''")}'` : `"${shown}"`;
}
/** The line, counted from 1, on which a comment truncates a field: ` #` starts a comment unless the text is quoted. */
function findCutText(yaml, key) {
	const index = yaml.split("\n").findIndex((line) => line.startsWith(`${key}:`) && /^[^:]*:[ \t]+[^\s"'|>#].*?[ \t]#/.test(line));
	return index < 0 ? void 0 : index + 2;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/plan/compare/stored-form.js






// .build/action-sync-skills/compiled/action-sync-skills/src/plan/compare/stored-form.js
/**
* Compares two versions of a `SKILL.md`. A server may rewrite the frontmatter: keys in any order, other quotes, numbers as
* text, empty fields added or dropped, texts in another form.
*
* @returns the fields that only one has; undefined if they differ in anything else
*/
function compareDocuments(local, stored) {
	if (hasFixedLineEnds(local, stored)) return void 0;
	const [ours, theirs] = [splitFrontMatter(local), splitFrontMatter(stored)];
	if (!ours || !theirs || bodyForm(ours.body) !== bodyForm(theirs.body)) return void 0;
	const [fields, kept] = [fieldsOf(ours.yaml), fieldsOf(theirs.yaml)];
	if (fields === void 0 || kept === void 0) return void 0;
	const found = {
		onlyStored: [],
		onlyLocal: []
	};
	return compareFields(fields, kept, "", found) ? found : void 0;
}
const maxShownFields = 10;
/** The fields in words: `SKILL.md (added: version; dropped: tags)`. */
function describeFields(path, fields, words) {
	return `${path} (${["onlyStored", "onlyLocal"].filter((side) => fields[side].length > 0).map((side) => {
		const names = fields[side].slice(0, maxShownFields).map((name) => (0,log_text/* oneLine */.TN)(name));
		return `${words[side]}: ${names.join(", ")}${fields[side].length > maxShownFields ? ", …" : ""}`;
	}).join("; ")})`;
}
function isSameDocument(difference) {
	return difference !== void 0 && difference.onlyStored.length === 0 && difference.onlyLocal.length === 0;
}
function hasFixedLineEnds(local, stored) {
	return stored.includes("\r") && !local.includes("\r");
}
function bodyForm(body) {
	return textForm(body).replace(/^\n+/, "");
}
function fieldsOf(yaml) {
	try {
		const { value } = readFrontmatter(yaml);
		return isPlainObject(value) ? value : void 0;
	} catch (error) {
		if (error instanceof DocumentError) return void 0;
		throw error;
	}
}
/** @returns false if a field that both have differs */
function compareFields(local, stored, prefix, found) {
	return [.../* @__PURE__ */ new Set([...Object.keys(local), ...Object.keys(stored)])].every((key) => {
		const [one, other] = [ownValue(local, key), ownValue(stored, key)];
		if (isSameValue(one, other)) return true;
		if (isEmpty(one)) found.onlyStored.push(prefix + key);
		else if (isEmpty(other)) found.onlyLocal.push(prefix + key);
		else return isPlainObject(one) && isPlainObject(other) && compareFields(one, other, `${prefix}${key}.`, found);
		return true;
	});
}
/** Keys in any order; empty values may be added or dropped; numbers may be text. */
function isSameValue(local, stored) {
	if (isEmpty(local) && isEmpty(stored)) return true;
	if (typeof local === "string" && typeof stored === "string") return textForm(local).trim() === textForm(stored).trim();
	if (Array.isArray(local) && Array.isArray(stored)) return local.length === stored.length && local.every((item, index) => isSameValue(item, stored[index]));
	if (isPlainObject(local) && isPlainObject(stored)) return [.../* @__PURE__ */ new Set([...Object.keys(local), ...Object.keys(stored)])].every((key) => isSameValue(ownValue(local, key), ownValue(stored, key)));
	if (typeof local === "number" && typeof stored === "string") return stored.trim() !== "" && Number(stored) === local;
	return typeof local === "boolean" && typeof stored === "string" ? stored === String(local) : local === stored;
}
function ownValue(object, key) {
	return Object.hasOwn(object, key) ? object[key] : void 0;
}
function isEmpty(value) {
	if (value === null || value === void 0 || value === "") return true;
	return typeof value === "object" && Object.keys(value).length === 0;
}
const junk = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;
/** Whether a file is junk that archiving tools leave behind. */
function isArchiveJunk(path) {
	return junk.test(path);
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/apply/read-back.js







// .build/action-sync-skills/compiled/action-sync-skills/src/apply/read-back.js
/** Reads what Duvo stored: the names and sizes of the files, and the SKILL.md if its size differs. */
async function readBack(uploaded, response, deps) {
	try {
		const listed = await deps.duvo.skills.files(response.id);
		const found = compareWithStored(uploaded, response, listed);
		const document = isOtherSize(uploaded, listed) ? await documentChange(uploaded, response.id, deps) : void 0;
		return document === void 0 ? found : withDocument(found, document);
	} catch (error) {
		deps.log.debug(`Could not read back ${uploaded.skill.name}: ${(0,errors/* describeError */.Uc)(error)}`);
		return {
			leftovers: [],
			changes: [],
			isIncomplete: false
		};
	}
}
/** Sizes show most of what a server changes; without sizes, only names are compared. */
function compareWithStored({ action, skill, files: planned, remark }, { description }, listed) {
	const stored = new Map(listed.map(({ path, size }) => [storedPath(path), size]));
	const sent = new Set(skill.files.map(({ path }) => storedPath(path)));
	const extra = listed.map(({ path }) => path.replace(/^\/+/, "")).filter((path) => !path.endsWith("/") && !sent.has(storedPath(path)) && !isArchiveJunk(path));
	const removed = new Set(planned.filter(({ kind }) => kind === "removed").map(({ path }) => storedPath(path)));
	const isLeftover = (path) => removed.has(storedPath(path)) || action === "update" && remark !== void 0;
	const dropped = skill.files.filter(({ path }) => !stored.has(storedPath(path)) && !isArchiveJunk(path));
	const resized = skill.files.flatMap(({ path, size }) => {
		const kept = stored.get(storedPath(path)) ?? size;
		return kept === size ? [] : `${path} (${kept} bytes instead of ${size})`;
	});
	const isOther = description !== "" && !isSameName(description, skill.document.description);
	return {
		leftovers: extra.filter(isLeftover),
		changes: [
			...isOther ? ["description (another text)"] : [],
			...resized,
			...dropped.map(({ path }) => `${path} (dropped)`),
			...extra.filter((path) => !isLeftover(path)).map((path) => `${path} (added)`)
		],
		isIncomplete: isOther || !dropped.every(({ path }) => isDispensable(path))
	};
}
function isOtherSize({ skill }, listed) {
	const stored = listed.find(({ path }) => storedPath(path) === documentName)?.size;
	const sent = skill.files.find(({ path }) => path === documentName)?.size;
	return typeof stored === "number" && stored !== sent;
}
/** How the SKILL.md differs from what was sent; undefined if only its form does. */
async function documentChange({ skill }, id, { duvo, repository }) {
	const file = skill.files.find(({ path }) => path === documentName);
	if (file === void 0) return void 0;
	const stored = await duvo.skills.fileContent(id, documentName);
	for await (const blob of repository.streamBlobs([file.id])) {
		const fields = compareDocuments(new TextDecoder().decode(await collect(blob)), stored);
		if (fields === void 0) return {
			changes: [`${documentName} (other content)`],
			isIncomplete: true
		};
		if (isSameDocument(fields)) return void 0;
		return {
			changes: [describeFields(documentName, fields, {
				onlyStored: "added",
				onlyLocal: "dropped"
			})],
			isIncomplete: !mayBeServersFields(fields)
		};
	}
}
/** Replaces what the size of the SKILL.md says. */
function withDocument(found, document) {
	const others = found.changes.filter((change) => !change.startsWith(`${documentName} (`));
	return {
		...found,
		changes: [...document.changes, ...others],
		isIncomplete: found.isIncomplete || document.isIncomplete
	};
}


// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/apply/apply.js











// .build/action-sync-skills/compiled/action-sync-skills/src/apply/apply.js
/** Uploads, and when all went well deletes. What fails does not stop the rest. */
async function apply(plan, deps) {
	const { maxParallel, signal, log } = deps;
	const settled = await withTempFolder(deps.tempRoot, (folder) => mapPool(plan.uploads, maxParallel, (one) => upload(one, folder, deps), { signal }));
	const uploads = plan.uploads.map(({ skill, action }, index) => {
		const one = settled[index];
		if (one?.status === "fulfilled") return {
			name: skill.name,
			action,
			error: void 0,
			...one.value
		};
		return {
			name: skill.name,
			action,
			error: one?.reason
		};
	});
	(0,file_problems/* annotateProblems */.$9)(log, plan.uploads.flatMap((planned, index) => problemsOf(planned, uploads[index]?.error)));
	warnOfChanges(uploads, log);
	const isComplete = uploads.every(({ error }) => error === void 0) && !signal.aborted;
	if (!isComplete && plan.deletions.length > 0) log.warning("Nothing was deleted, because not all Skills are up to date.");
	return isComplete ? [...uploads, ...await deleteAll(plan.deletions, deps)] : uploads;
}
function warnOfChanges(outcomes, log) {
	const texts = outcomes.flatMap(({ name, changes = [] }) => {
		const more = changes.length > maxShownChanges ? [`and ${changes.length - maxShownChanges} more`] : [];
		return changes.length === 0 ? [] : `${name}: ${[...changes.slice(0, maxShownChanges), ...more].join(", ")}`;
	});
	if (texts.length === 0) return;
	const advice = outcomes.some(({ isIncomplete }) => isIncomplete) ? "Write SKILL.md as Duvo keeps it, and list files that it drops in .skillignore. Otherwise every full comparison uploads the Skill again." : "From now on, this does not count as a difference.";
	log.warning(`Duvo changed what was sent. ${texts.join("; ")}. ${advice}`);
}
const maxShownChanges = 10;
async function withTempFolder(root, work) {
	const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(root, "skills-"));
	try {
		return await work(folder);
	} finally {
		(0,external_node_fs_.rmSync)(folder, {
			recursive: true,
			force: true
		});
	}
}
/** An upload can be repeated with the same bytes and the same result, so a lost response costs nothing. */
async function upload(planned, folder, { duvo, repository, log, teamId, softSignal }) {
	const { name, files } = planned.skill;
	const archive = (0,external_node_path_.join)(folder, `${name}.zip`);
	const size = await writeArchive(archive, files, repository);
	const response = await duvo.skills.upload(teamId, {
		name: `${name}.zip`,
		content: (0,exchange/* fileBody */.hh)(archive, size)
	}, softSignal).finally(() => (0,external_node_fs_.rmSync)(archive, { force: true }));
	const { id } = response;
	log.info(`${planned.action === "create" ? "Created" : "Updated"} ${name} (${id})`);
	if (planned.id !== void 0 && planned.id !== id) log.warning(`The Skill "${name}" had the id ${planned.id} and now has ${id}: check the Assignments that use it.`);
	return {
		id,
		...await readBack(planned, response, {
			duvo,
			repository,
			log
		})
	};
}
/** Checks once more, right before each deletion, whether an Assignment has started to use the Skill. */
async function deleteAll(skills, { duvo, log, signal, maxParallel }) {
	const remove = async ({ id, name }) => {
		const uses = await duvo.skills.assignments(id);
		if (uses.length > 0) return {
			action: "keep",
			uses
		};
		await duvo.skills.delete(id);
		log.info(`Deleted ${name} (${id})`);
		return { action: "delete" };
	};
	const settled = await mapPool(skills, maxParallel, remove, { signal });
	return skills.map(({ name }, index) => {
		const one = settled[index];
		if (one?.status === "fulfilled") return {
			name,
			error: void 0,
			...one.value
		};
		log.error(`${name}: ${(0,errors/* describeError */.Uc)(one?.reason)}`);
		return {
			name,
			action: "delete",
			error: one?.reason
		};
	});
}
/** The API's messages about single fields are shown at their lines. */
function problemsOf({ skill }, error) {
	if (error === void 0) return [];
	const file = join(skill.folder, documentName);
	if (!(error instanceof duvo_errors/* ApiError */.hD) || error.validationErrors.length === 0) return [{
		file,
		message: (0,errors/* describeError */.Uc)(error)
	}];
	return error.validationErrors.map(({ field, message }) => {
		return {
			file,
			line: skill.document.lineOf(field),
			message: `Rejected by Duvo: ${field} ${message}`
		};
	});
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/sync/git/changes.js
// .build/action-sync-skills/compiled/shared/sync/git/changes.js
/** Without a hint, everything has to be compared. */
const noHint = {
	isKnown: false,
	paths: [],
	isTouched: () => true,
	changeOf: () => void 0
};
/** Asks Git what changed from the base of the event to the checked-out commit. @throws GitError if `base` does not resolve */
async function readGitChanges(repository, { isWanted, base, event, folders }) {
	if (!isWanted) return noHint;
	const found = await repository.resolveBase(event, base);
	if (found.kind === "everything") return noHint;
	return changesOf(await repository.changedPaths(found.id, folders.includes("") ? [] : folders));
}
/** If the name of a changed file cannot be read, that file could be anywhere, so there is no hint. */
function changesOf({ paths, unreadable }) {
	if (unreadable.length > 0) return noHint;
	const byPath = new Map(paths.map((change) => [change.path, change]));
	const touched = new Set(paths.flatMap(({ path }) => [...withFolders(path)]));
	return {
		isKnown: true,
		paths,
		isTouched: (path) => touched.has(path),
		changeOf: (file) => byPath.get(file)
	};
}
/** A path and all folders that contain it. */
function* withFolders(path) {
	yield path;
	for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) yield path.slice(0, at);
	yield "";
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/sync/git/newer-commits.js


// .build/action-sync-skills/compiled/shared/sync/git/newer-commits.js
/**
* Checks whether a re-run is for an old commit. The first run for a commit needs no check: if a newer commit follows, the
* run for that commit follows too. After a later re-run, no other run follows.
*
* @param attempt as in GITHUB_RUN_ATTEMPT
* @returns undefined if the commit is the branch's newest, or if that is unknown
*/
async function readSuperseded(repository, event, attempt) {
	if (!(Number(attempt) > 1)) return void 0;
	const tip = await repository.branchTip(event.ref);
	if (tip === void 0 || tip === repository.head.id) return void 0;
	const { isTouched } = changesOf(await repository.changedPaths(tip));
	return {
		branch: event.ref.replace("refs/heads/", ""),
		tip,
		isTouched
	};
}


// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/plan/plan.js
var plan_plan = __webpack_require__(8747);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/read/stored/zip-reader.js




// .build/action-sync-skills/compiled/action-sync-skills/src/read/stored/zip-reader.js
/** Size and checksum of a content, in the form of {@link ArchivedFile.fingerprint}. */
function fingerprintOf(size, crc) {
	return `${size}-${crc.toString(16).padStart(8, "0")}`;
}
/** A damaged archive, or one that would unpack to too much. */
var ZipError = class extends Error {
	name = "ZipError";
};
const limits = {
	entries: 5e3,
	bytes: 256 * 2 ** 20,
	nameBytes: 4096
};
const zip_reader_marks = {
	local: 67324752,
	entry: 33639248,
	end: 101010256
};
const zip_reader_sizes = {
	local: 30,
	entry: 46,
	end: 22,
	comment: 65535
};
const unix = 3;
/** Smaller contents are unpacked in one go. */
const smallBytes = 2 ** 20;
/**
* Reads the directory of a zip archive, without unpacking. Trusts nothing in it: names, sizes, offsets and checksums are
* checked, an entry must not unpack to more than it says, and all together not to more than 256 MiB in 5,000 files.
*
* @returns the files by path, with `/`
* @throws ZipError worded to follow "The archive"
*/
function openArchive(archive) {
	const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
	const entries = readDirectory(bytes);
	if (entries.reduce((sum, { size }) => sum + size, 0) > limits.bytes) throw new ZipError("unpacks to more than 256 MiB");
	const files = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.name.endsWith("/") && entry.size === 0) continue;
		checkName(entry.name);
		if (files.has(entry.name)) throw new ZipError(`contains ${JSON.stringify(entry.name)} twice`);
		files.set(entry.name, fileOf(bytes, entry));
	}
	return files;
}
function fileOf(bytes, entry) {
	const { size, crc, executable } = entry;
	async function* pieces() {
		const packed = packedContent(bytes, entry);
		if (size <= smallBytes) yield unpack(packed, entry);
		else yield* unpackInPieces(packed, entry);
	}
	return {
		size,
		fingerprint: fingerprintOf(size, crc),
		executable,
		read: () => unpack(packedContent(bytes, entry), entry),
		pieces,
		blobId: async (length) => {
			const hash = (0,_lazy_crypto/* createHash */.n)(length === 64 ? "sha256" : "sha1").update(`blob ${size}\0`);
			for await (const piece of pieces()) hash.update(piece);
			return hash.digest("hex");
		}
	};
}
function readDirectory(bytes) {
	const end = findEnd(bytes);
	const count = bytes.readUInt16LE(end + 10);
	if (count > limits.entries) throw new ZipError(`contains more than ${limits.entries} files`);
	const entries = [];
	let at = bytes.readUInt32LE(end + 16);
	for (let index = 0; index < count; index += 1) {
		if (at + zip_reader_sizes.entry > end || bytes.readUInt32LE(at) !== zip_reader_marks.entry) throw new ZipError("has a broken directory");
		const nameLength = bytes.readUInt16LE(at + 28);
		entries.push(readEntry(bytes, at, nameLength));
		at += zip_reader_sizes.entry + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}
	return entries;
}
/** The end record is last, followed at most by a comment. */
function findEnd(bytes) {
	for (let at = bytes.length - zip_reader_sizes.end; at >= Math.max(0, bytes.length - zip_reader_sizes.end - zip_reader_sizes.comment); at -= 1) if (bytes.readUInt32LE(at) === zip_reader_marks.end && at + zip_reader_sizes.end + bytes.readUInt16LE(at + 20) === bytes.length) return at;
	throw new ZipError("is not a zip file");
}
function readEntry(bytes, at, nameLength) {
	const name = bytes.subarray(at + zip_reader_sizes.entry, at + zip_reader_sizes.entry + nameLength);
	const mode = bytes.readUInt32LE(at + 38) >>> 16;
	const keepsMode = bytes.readUInt8(at + 5) === unix && mode !== 0;
	return {
		name: new TextDecoder().decode(name),
		isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
		method: bytes.readUInt16LE(at + 10),
		crc: bytes.readUInt32LE(at + 16),
		packedSize: bytes.readUInt32LE(at + 20),
		size: bytes.readUInt32LE(at + 24),
		start: bytes.readUInt32LE(at + 42),
		executable: keepsMode ? (mode & 73) !== 0 : void 0
	};
}
/** The raw bytes of an entry in the archive. */
function packedContent(bytes, entry) {
	if (entry.isEncrypted) throw new ZipError("is encrypted");
	if (entry.method !== 0 && entry.method !== 8) throw new ZipError(`is compressed by the unknown method ${entry.method}`);
	if (entry.start + zip_reader_sizes.local > bytes.length || bytes.readUInt32LE(entry.start) !== zip_reader_marks.local) throw damaged(entry);
	const start = entry.start + zip_reader_sizes.local + bytes.readUInt16LE(entry.start + 26) + bytes.readUInt16LE(entry.start + 28);
	const packed = bytes.subarray(start, start + entry.packedSize);
	if (packed.length !== entry.packedSize) throw damaged(entry);
	return packed;
}
function unpack(packed, entry) {
	const content = inflate(packed, entry);
	if (content.length !== entry.size || (0,external_node_zlib_.crc32)(content) !== entry.crc) throw damaged(entry);
	return content;
}
function inflate(packed, entry) {
	if (entry.method === 0) return packed;
	if (entry.size === 0) return Buffer.alloc(0);
	try {
		return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: entry.size });
	} catch {
		throw damaged(entry);
	}
}
async function* unpackInPieces(packed, entry) {
	const stored = external_node_stream_.Readable.from([packed], { objectMode: false });
	const content = entry.method === 0 ? stored : stored.pipe((0,external_node_zlib_.createInflateRaw)());
	let size = 0;
	let crc = 0;
	try {
		for await (const piece of content) {
			size += piece.length;
			if (size > entry.size) break;
			crc = (0,external_node_zlib_.crc32)(piece, crc);
			yield piece;
		}
	} catch {
		throw damaged(entry);
	}
	if (size !== entry.size || crc !== entry.crc) throw damaged(entry);
}
function damaged({ name }) {
	return new ZipError(`is damaged at ${JSON.stringify(name)}`);
}
function checkName(name) {
	if (name.split("/").some((part) => part === "" || part === "." || part === "..") || /[\\\0]/.test(name) || Buffer.byteLength(name) > limits.nameBytes) throw new ZipError(`contains an unsafe path: ${JSON.stringify(name.slice(0, 100))}`);
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/plan/age/overtaken.js





// .build/action-sync-skills/compiled/action-sync-skills/src/plan/age/overtaken.js
/**
* Finds the Skills that a run for a newer commit has already uploaded. The API stores nothing that names a commit, but the
* content shows it: every file in which Duvo differs from this commit matches the newer one.
*
* Asks Git only if there are deletions, or Skills that were written after the commit, which is rare.
*/
async function findOvertaken(plan, deps) {
	const { repository, teamSkills } = deps;
	const writtenAt = new Map(teamSkills.map(({ id, updated_at }) => [id, updated_at]));
	const candidates = plan.uploads.filter(({ action, id }) => action === "update" && isAfter(writtenAt.get(id ?? ""), repository.head.authorDate));
	const newerOnes = candidates.length > 0 || plan.deletions.length > 0 ? await findNewer(deps) : [];
	const skills = /* @__PURE__ */ new Map();
	for (const newer of newerOnes) {
		const { paths } = await repository.changedPaths(newer.id);
		const changes = new Map(paths.map((change) => [change.path, change]));
		const fingerprints = await readFingerprints(repository, candidates, changes);
		for (const one of candidates) if (!skills.has(one.skill.name) && isStoredAs(one, changes, fingerprints)) skills.set(one.skill.name, newer);
	}
	return {
		skills,
		hasNewer: newerOnes.length > 0
	};
}
/** Assume yes if unknown. */
function isAfter(written, committed) {
	const [one, other] = [Date.parse(written ?? ""), Date.parse(committed ?? "")];
	return Number.isNaN(one) || Number.isNaN(other) || one > other;
}
/** For a tag, the later tags; for a branch its newest commit, if origin reports it. */
async function findNewer({ repository, event }) {
	if (event.ref.startsWith("refs/tags/")) return (await repository.tagsAfter()).map(({ name, id }) => ({
		id,
		label: `the tag ${name}`
	}));
	const tip = await repository.branchTip(event.ref);
	if (tip === void 0 || tip === repository.head.id || await repository.lineageOf(tip) !== "older") return [];
	return [{
		id: tip,
		label: `${tip.slice(0, 7)}, the newest commit of ${event.ref.replace("refs/heads/", "")}`
	}];
}
/** @param changes from the newer commit to the checked-out one @param fingerprints of contents of the newer commit */
function isStoredAs({ skill, files }, changes, fingerprints) {
	const telling = files.filter(({ kind }) => kind !== "mode");
	return telling.length > 0 && telling.every(({ path, kind, before }) => {
		const change = changes.get(join(skill.folder, path));
		if (change === void 0) return false;
		if (kind === "added") return change.before === void 0;
		return change.before !== void 0 && fingerprints.get(change.before.id) === before;
	});
}
/** Sizes and checksums, as in archives. */
async function readFingerprints(repository, candidates, changes) {
	const ids = candidates.flatMap(({ skill, files }) => files.flatMap(({ path }) => changes.get(join(skill.folder, path))?.before?.id ?? []));
	const fingerprints = /* @__PURE__ */ new Map();
	try {
		for await (const { id, size, pieces } of repository.streamBlobs([...new Set(ids)])) {
			let crc = 0;
			for await (const piece of pieces) crc = (0,external_node_zlib_.crc32)(piece, crc);
			fingerprints.set(id, fingerprintOf(size, crc));
		}
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
	}
	return fingerprints;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/plan/age/older-commit.js





// .build/action-sync-skills/compiled/action-sync-skills/src/plan/age/older-commit.js
/**
* A run for an old commit must not replace what a newer one uploaded. A Skill has no record of its commit. In a first run,
* its content shows whether a newer run was faster. A re-run on a branch skips everything that the branch has changed
* since, whatever is stored. If anything is skipped, nothing is deleted.
*/
async function refuseOlder(plan, deps) {
	const { repository, event, env, log } = deps;
	const attempt = env["GITHUB_RUN_ATTEMPT"];
	if (!(0,plan_plan/* hasChanges */.ik)(plan)) return plan;
	if (!(Number(attempt) > 1) || !event.ref.startsWith("refs/heads/")) {
		const { skills, hasNewer } = await findOvertaken(plan, deps);
		return hasNewer ? withoutOvertaken(plan, skills, repository.head.shortId) : plan;
	}
	const superseded = await readSuperseded(repository, event, attempt);
	if (superseded) return withoutOlder(plan, superseded, repository.head.shortId);
	if (await repository.branchTip(event.ref) === void 0) log.warning("This is a re-run, and origin did not say whether the branch has newer commits. Skills from a newer commit may be replaced.");
	return plan;
}
/** @param head the first digits of the checked-out commit */
function withoutOlder(plan, superseded, head) {
	const tip = `${superseded.tip.slice(0, 7)}, the newest commit of ${superseded.branch}`;
	return without(plan, ({ skill }) => superseded.isTouched(skill.folder) ? `differs in ${tip}; this run is for ${head}` : void 0);
}
/** @param head the first digits of the checked-out commit */
function withoutOvertaken(plan, overtaken, head) {
	return without(plan, ({ skill }) => {
		const newer = overtaken.get(skill.name);
		return newer && `is stored as in ${newer.label}, which is newer than ${head}`;
	});
}
/** Skips uploads for a reason, and all deletions: the newer commit's own run deletes what it does not contain. */
function without(plan, reasonOf) {
	const reasons = plan.uploads.map(reasonOf);
	const refused = plan.uploads.flatMap((one, index) => {
		const reason = reasons[index];
		if (reason === void 0) return [];
		const message = `${reason}. Run the newest commit, or set allow-older: true to go back on purpose.`;
		return [{
			name: one.skill.name,
			problems: [{
				file: join(one.skill.folder, documentName),
				message
			}]
		}];
	});
	return (0,plan_plan/* planOf */.XC)({
		...plan,
		uploads: plan.uploads.filter((_, index) => reasons[index] === void 0),
		failed: [...plan.failed, ...refused],
		deletions: [],
		postponed: [...plan.postponed, ...plan.deletions],
		isSuperseded: plan.failed.length === 0
	});
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/read/stored/memory-budget.js
// .build/action-sync-skills/compiled/action-sync-skills/src/read/stored/memory-budget.js
function createByteGate(total) {
	let free = total;
	const waiting = [];
	const startNext = () => {
		for (let next = waiting[0]; next && next.share <= free; next = waiting[0]) {
			waiting.shift();
			free -= next.share;
			next.start();
		}
	};
	return { async use(bytes, work) {
		const share = Math.min(bytes, total);
		await new Promise((start) => {
			waiting.push({
				share,
				start
			});
			startNext();
		});
		try {
			return await work();
		} finally {
			free += share;
			startNext();
		}
	} };
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/read/stored/stored-skill.js





// .build/action-sync-skills/compiled/action-sync-skills/src/read/stored/stored-skill.js
/** Limit for all archives in memory at the same time. */
const maxHeldBytes = 64 * 2 ** 20;
const minArchiveBytes = 8 * 2 ** 20;
/**
* Downloads Skills from Duvo, with one memory budget for the whole step. One download costs one request and gets every
* byte; the list of files with their contents would cost a request for each file, and only return text.
*
* @returns a function that takes the bytes of the folder in Git: an archive of more than twice as many is not read. It
*   throws a `ZipError` if the download is not a usable archive
*/
function createStoredSkills(duvo) {
	const gate = createByteGate(maxHeldBytes);
	return (id, expectedBytes, use) => {
		const limit = Math.max(minArchiveBytes, 2 * expectedBytes);
		return gate.use(limit, async () => use(withoutOuterFolder(openArchive(await download(duvo, id, limit)))));
	};
}
async function download(duvo, id, limit) {
	try {
		return await duvo.skills.download(id, limit);
	} catch (error) {
		if (!(error instanceof duvo_errors/* TooLargeError */.qB)) throw error;
		throw new ZipError(`is larger than ${Math.ceil(limit / 2 ** 20)} MiB, far more than the folder in Git`);
	}
}
/** The API does not say whether the files are at the root of the zip or in one folder. */
function withoutOuterFolder(files) {
	if (files.has(documentName)) return files;
	const [first = ""] = files.keys();
	const prefix = first.slice(0, first.indexOf("/") + 1);
	return files.has(prefix + documentName) && [...files.keys()].every((path) => path.startsWith(prefix)) ? new Map([...files].map(([path, file]) => [path.slice(prefix.length), file])) : files;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/plan/compare/text-form.js


// .build/action-sync-skills/compiled/action-sync-skills/src/plan/compare/text-form.js
/** A longer line is not hand-written, and must be in memory as a whole. */
const maxLineLength = 2 ** 20;
/** Reads a text piece by piece, with one line of it in memory. */
function createTextForm() {
	const hash = (0,_lazy_crypto/* createHash */.n)("sha256");
	const decoder = new TextDecoder("utf-8", { fatal: true });
	let rest = "";
	let blankLines = 0;
	let hasReturns = false;
	let isText = true;
	const addLine = (line) => {
		const text = line.normalize("NFC").trimEnd();
		if (text !== "") hash.update(`${"\n".repeat(blankLines)}${text}`);
		blankLines = text === "" ? blankLines + 1 : 1;
	};
	const decode = (piece) => {
		try {
			rest += decoder.decode(piece, { stream: piece !== void 0 });
		} catch {
			isText = false;
		}
	};
	return {
		add(piece) {
			if (isText && piece.includes(0)) isText = false;
			if (isText) decode(piece);
			if (!isText) return;
			hasReturns ||= rest.includes("\r");
			const lines = rest.split(/\r\n|\r(?!$)|\n/);
			rest = lines.pop() ?? "";
			for (const line of lines) addLine(line);
			if (rest.length > maxLineLength) isText = false;
		},
		end() {
			if (isText) decode();
			if (!isText) return void 0;
			addLine(rest);
			return {
				digest: hash.digest("hex"),
				hasReturns
			};
		}
	};
}
/** Whether a stored text may be the server's form of the one in Git. */
function isSameForm(local, stored) {
	if (local === void 0 || stored === void 0 || local.digest !== stored.digest) return false;
	return !stored.hasReturns || local.hasReturns;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/plan/compare/file-changes.js



// .build/action-sync-skills/compiled/action-sync-skills/src/plan/compare/file-changes.js
/** Texts up to this size are shown as a diff, and compared even if their sizes differ a lot. */
const maxDiffBytes = 262144;
/**
* What an upload of the folder would change in the stored Skill, in the order of the paths. Contents are compared by their
* git hashes, so that none of the folder's files needs to be read; a large stored file is not unpacked if its size is far
* from that of the file in Git.
*
* The API does not promise to keep executable bits, and a server that drops them must not be sent the same Skill again and
* again. So they are compared only if the stored archive has any; and if Git says that a file's bit has changed, the file
* counts as changed unless the archive has the new one.
*
* A server may write names in another form of Unicode, and add or drop junk from tools; neither is a change.
*
* @throws ZipError if a stored file is damaged
*/
async function compareFiles(local, stored, hintOf) {
	const keepsModes = [...stored.values()].some(({ executable }) => executable === true);
	const composed = new Map([...stored.keys()].map((path) => [path.normalize("NFC"), path]));
	const changes = [];
	const kept = /* @__PURE__ */ new Set();
	for (const after of local) {
		const name = stored.has(after.path) ? after.path : composed.get(after.path.normalize("NFC")) ?? after.path;
		const before = stored.get(name);
		kept.add(name);
		const hint = hintOf(after.path);
		const kind = await compareFile(after, before, hint?.kind === "mode" || keepsModes && before?.executable !== void 0);
		if (kind === "added" && isArchiveJunk(after.path)) continue;
		const isComparable = kind === "modified" && before !== void 0 && isNear(before.size, after.size);
		const isOld = isComparable && await isOldFile(before, hint);
		const form = isComparable && !isOld ? await formOf(before) : void 0;
		if (kind) changes.push({
			path: after.path,
			kind,
			before,
			after,
			form,
			isOld
		});
	}
	for (const [path, before] of stored) if (!kept.has(path) && !isArchiveJunk(path)) changes.push({
		path,
		kind: "removed",
		before,
		after: void 0
	});
	return changes.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}
/** No change of form doubles the size of a large text, or halves it. */
function isNear(one, other) {
	const [less, more] = one < other ? [one, other] : [other, one];
	return more <= maxDiffBytes || more <= 2 * less;
}
async function isOldFile(before, hint) {
	const old = hint?.before?.id;
	return old !== void 0 && await before.blobId(old.length) === old;
}
async function formOf(file) {
	const reader = createTextForm();
	for await (const piece of file.pieces()) reader.add(piece);
	return reader.end();
}
async function compareFile(after, before, comparesMode) {
	if (before === void 0) return "added";
	if (before.size !== after.size) return "modified";
	if (await before.blobId(after.id.length) !== after.id) return "modified";
	return comparesMode && before.executable !== after.executable ? "mode" : void 0;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/sync/plan/text-diff.js
// .build/action-sync-skills/compiled/shared/sync/plan/text-diff.js
/** Texts with more differing lines than this are shown as a replacement: the search for the best diff is quadratic. */
const maxEdits = 2e3;
/**
* Compares two texts line by line. Invisible characters (zero width, direction marks, controls) are shown by their code,
* because reviewers rely on this diff; a carriage return appears as `␍`.
*
* @param options.maxLines the most lines that the diff may have
* @param options.context unchanged lines around each change
*/
async function diffText(before, after, { maxLines = 400, context = 3 } = {}) {
	if (before === after) return {
		text: "",
		added: 0,
		removed: 0,
		omitted: 0
	};
	const { structuredPatch } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 4023));
	const { skipped, from, to } = trimCommon(before, after, context);
	const patch = Math.abs(countLines(from) - countLines(to)) > maxEdits ? void 0 : structuredPatch("", "", from, to, "", "", {
		context,
		maxEditLength: maxEdits
	});
	if (patch === void 0) return replaceText(splitText(before), splitText(after), maxLines);
	const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [`@@ -${range(oldStart + skipped, oldLines)} +${range(newStart + skipped, newLines)} @@`, ...lines]);
	return {
		text: lines.slice(0, maxLines).map(showInvisible).join("\n"),
		added: lines.filter((line) => line.startsWith("+")).length,
		removed: lines.filter((line) => line.startsWith("-")).length,
		omitted: Math.max(0, lines.length - maxLines)
	};
}
/** Drops the common lines at the start and end of both texts, except for context. */
function trimCommon(before, after, context) {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start += 1;
	let end = 0;
	while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	start = before.lastIndexOf("\n", start - 1) + 1;
	for (let lines = 0; lines < context && start > 0; lines += 1) start = start === 1 ? 0 : before.lastIndexOf("\n", start - 2) + 1;
	let rest = before.length - end;
	for (let lines = 0; lines <= context && rest < before.length; lines += 1) {
		const next = before.indexOf("\n", rest);
		rest = next < 0 ? before.length : next + 1;
	}
	const kept = before.length - rest;
	return {
		skipped: countLines(before.slice(0, start)),
		from: before.slice(start, rest),
		to: after.slice(start, after.length - kept)
	};
}
function countLines(text) {
	let lines = 0;
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
	return lines;
}
/** The start and length of a hunk; an empty side starts at the line before, as the format requires. */
function range(start, lines) {
	return `${lines === 0 ? start - 1 : start},${lines}`;
}
/** One hunk that removes all lines and adds all lines, as many of each as `maxLines` allows. */
function replaceText(before, after, maxLines) {
	const half = Math.max(1, Math.floor((maxLines - 1) / 2));
	const removed = before.slice(0, half).map((line) => `-${line}`);
	const added = after.slice(0, half).map((line) => `+${line}`);
	return {
		text: [
			`@@ -${range(1, before.length)} +${range(1, after.length)} @@`,
			...removed,
			...added
		].map(showInvisible).join("\n"),
		added: after.length,
		removed: before.length,
		omitted: before.length - removed.length + after.length - added.length
	};
}
function splitText(text) {
	return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
/** Makes invisible characters in one line of text visible: `<U+200B>`. Tabs and emoji variation selectors stay. */
function showInvisible(line) {
	return line.replaceAll("\r", "␍").replace(/[^\P{Cc}\t]|(?![\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/gu, showCode);
}
function showCode(character) {
	return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/plan/compare/forbidden-content.js
// .build/action-sync-skills/compiled/action-sync-skills/src/plan/compare/forbidden-content.js
/** The first line of a private key and a line of its body: documentation that only mentions the first is allowed. */
const privateKey = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----\r?\n(?:[A-Za-z-]{1,40}: .*\r?\n|\r?\n){0,20}[A-Za-z0-9+/=]{40}/;
const githubToken = /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60})/;
const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\//;
/** Git LFS pointers are about 130 bytes long. */
const maxPointerBytes = 1024;
/** Larger files are not hand-written text, so they are only searched for the step's own secrets. */
const maxWholeBytes = 2 ** 20;
const secretMessage = "contains a key or token: remove it, and revoke it if it was ever real";
/**
* Checks a file for what must not leave the repository, or would be useless outside it.
*
* @param content of at most {@link maxWholeBytes}
* @param secrets values that the step itself keeps secret, such as its API key
*/
function findContentProblem(content, secrets) {
	const text = content.toString("latin1");
	const at = [
		...secrets.map((secret) => content.indexOf(secret)),
		text.search(privateKey),
		text.search(githubToken)
	].find((index) => index >= 0);
	if (at !== void 0) return {
		line: forbidden_content_countLines(content.subarray(0, at)) + 1,
		message: secretMessage
	};
	if (content.length <= maxPointerBytes && lfsPointer.test(text)) return {
		line: void 0,
		message: "is stored in Git LFS, so the commit contains only a pointer: store the file in Git itself, or exclude it"
	};
}
/** Searches a file for secrets piece by piece, also across two pieces. */
async function findSecret(pieces, secrets) {
	const overlap = Math.max(0, ...secrets.map((secret) => Buffer.byteLength(secret) - 1));
	let line = 1;
	let buffer = Buffer.alloc(0);
	let kept = 0;
	for await (const piece of pieces) {
		const length = kept + piece.length;
		if (length > buffer.length) buffer = Buffer.concat([buffer.subarray(0, kept)], length + overlap);
		piece.copy(buffer, kept);
		const window = buffer.subarray(0, length);
		const at = secrets.map((secret) => window.indexOf(secret)).find((index) => index >= 0);
		if (at !== void 0) return {
			line: line + forbidden_content_countLines(window.subarray(0, at)),
			message: secretMessage
		};
		const done = Math.max(0, length - overlap);
		line += forbidden_content_countLines(window.subarray(0, done));
		window.copyWithin(0, done);
		kept = length - done;
	}
}
function forbidden_content_countLines(bytes) {
	let count = 0;
	for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
	return count;
}
const utf8 = new TextDecoder("utf-8", { fatal: true });
/** The content as text, without a byte order mark; undefined if it is not text. */
function textOf(content) {
	if (content.includes(0)) return void 0;
	try {
		return utf8.decode(content);
	} catch {
		return;
	}
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/plan/compare/file-review.js








// .build/action-sync-skills/compiled/action-sync-skills/src/plan/compare/file-review.js
const maxDiffLines = 200;
/** Limit for all stored texts together that a step keeps for its diffs. */
const maxKeptBytes = 32 * 2 ** 20;
/** Releases stored archives, and keeps only the texts that diffs need: at most 32 MiB per step. */
function createTextBudget() {
	let room = maxKeptBytes;
	return ({ path, kind, before, after, form, isOld = false }) => {
		const textBefore = kind === "modified" && before !== void 0 && before.size <= Math.min(room, maxDiffBytes) && (after?.size ?? 0) <= maxDiffBytes ? textOf(before.read()) : void 0;
		if (textBefore !== void 0) room -= before?.size ?? 0;
		return {
			path,
			kind,
			before: before?.fingerprint,
			textBefore,
			after,
			form,
			isOld
		};
	};
}
/** Contents are read in parts of this many bytes, and kept on disk meanwhile. */
const maxPartBytes = 64 * 2 ** 20;
/**
* Checks all files that would be uploaded: for forbidden content, and for text the changes line by line. One pass over the
* repository for all Skills, with one file in memory at a time, and only a piece of a large one.
*
* @param secrets values that no file may contain
*/
async function reviewFiles(repository, files, secrets) {
	const written = files.flatMap((file) => file.after ? {
		file,
		id: file.after.id
	} : []);
	const byContent = Map.groupBy(written, ({ id }) => id);
	const reviews = /* @__PURE__ */ new Map();
	const sizes = [...byContent].map(([id, [first]]) => ({
		id,
		size: first?.file.after?.size ?? 0
	}));
	for (const part of inParts(sizes)) for await (const blob of repository.streamBlobs(part)) {
		const files = byContent.get(blob.id) ?? [];
		const form = files.some((one) => one.file.form !== void 0) ? createTextForm() : void 0;
		const pieces = tapped(blob.pieces, form?.add);
		const content = blob.size <= maxWholeBytes ? await collect({
			size: blob.size,
			pieces
		}) : void 0;
		const problem = content ? findContentProblem(content, secrets) : await findSecret(pieces, secrets);
		const isWhole = content !== void 0 || problem === void 0;
		const read = {
			problem,
			text: content && textOf(content),
			form: isWhole ? form?.end() : void 0
		};
		for (const { file } of files) reviews.set(file, await reviewFile(file, read));
	}
	return reviews;
}
async function* tapped(pieces, tap) {
	for await (const piece of pieces) {
		tap?.(piece);
		yield piece;
	}
}
async function reviewFile(file, { problem, text, form }) {
	const fields = file.isOld ? void 0 : file_review_fieldsOf(file, text);
	const isStored = !file.isOld && (isSameForm(form, file.form) || isSameDocument(fields));
	return {
		problem,
		diff: await diffOf(file, text),
		isStored,
		fields: isStored ? void 0 : fields
	};
}
function file_review_fieldsOf({ path, textBefore }, text) {
	if (path !== documentName || text === void 0 || textBefore === void 0) return void 0;
	return compareDocuments(text, textBefore);
}
/** At least one content each. */
function* inParts(contents) {
	let part = [];
	let bytes = 0;
	for (const { id, size } of contents) {
		if (part.length > 0 && bytes + size > maxPartBytes) {
			yield part;
			part = [];
			bytes = 0;
		}
		part.push(id);
		bytes += size;
	}
	if (part.length > 0) yield part;
}
async function diffOf({ textBefore }, text) {
	return textBefore === void 0 || text === void 0 ? void 0 : diffText(textBefore, text, { maxLines: maxDiffLines });
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/plan/deletions.js


// .build/action-sync-skills/compiled/action-sync-skills/src/plan/deletions.js
/**
* Which Skills can be deleted: those of the team whose folder this repository once had and no longer has. Never a Skill
* that somebody created in Duvo, or that comes from another repository.
*/
function pruneCandidates({ teamSkills, presentNames, formerNames }) {
	return teamSkills.filter(({ name }) => formerNames.has(name) && !presentNames.has(name)).map(({ id, name }) => ({
		id,
		name
	})).sort((a, b) => a.name < b.name ? -1 : 1);
}
/** @param uses the Assignments that use each of the candidates, in the same order */
function sortByUse(candidates, uses) {
	const found = candidates.map((skill, index) => ({
		skill,
		result: uses[index]
	}));
	return {
		unused: found.flatMap(({ skill, result }) => result?.status === "fulfilled" && result.value.length === 0 ? skill : []),
		kept: found.flatMap(({ skill, result }) => result?.status === "fulfilled" && result.value.length > 0 ? {
			...skill,
			uses: result.value
		} : []),
		unknown: found.flatMap(({ skill: { name }, result }) => result?.status === "fulfilled" ? [] : {
			name,
			reason: (0,errors/* describeError */.Uc)(result?.reason)
		})
	};
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/read/commit/folder/file-names.js
// .build/action-sync-skills/compiled/action-sync-skills/src/read/commit/folder/file-names.js
/** Reserved on Windows with any extension: such a file cannot be unpacked there. */
const deviceName = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;
/** Some contain characters that are invisible by themselves. */
const emoji = /\p{RGI_Emoji}/gv;
const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;
const maxNameBytes = 255;
const maxPathBytes = 1024;
const maxLevels = 64;
/**
* Why a path cannot be part of a zip that unpacks to the same files on every system; undefined if it can.
*
* @param path below the Skill's folder, with `/`
*/
function nameProblem(path) {
	if (Buffer.byteLength(path) > maxPathBytes) return `has a path of more than ${maxPathBytes} bytes`;
	const names = path.split("/");
	if (names.length > maxLevels) return `is more than ${maxLevels} folders deep`;
	for (const name of names) {
		if (invisible.test(name.replace(emoji, ""))) return "has an invisible character in its name: rename it";
		if (/[\\:]/.test(name)) return "has a backslash or a colon in its name: rename it";
		if (/[. ]$/.test(name)) return "has a name that ends with a dot or a space: rename it";
		if (deviceName.test(name)) return "has a name that is reserved on Windows: rename it";
		if (Buffer.byteLength(name) > maxNameBytes) return `has a name of more than ${maxNameBytes} bytes`;
	}
}
/** Equal for names that a file system may treat as the same, ignoring letter case or Unicode form. */
function foldName(path) {
	return path.normalize("NFC").toLowerCase();
}
const secretNames = [
	/^\.env(?:\.(?!example$|sample$|template$|dist$).+)?$/,
	/^id_(?:rsa|dsa|ecdsa|ed25519)$/,
	/\.(?:p12|pfx|jks|keystore|kdbx|ppk)$/,
	/^\.(?:netrc|npmrc|pypirc|pgpass|htpasswd|git-credentials|dockercfg)$/,
	/^(?:credentials|client_secret.*|service[-_]account.*)\.json$/
];
/** Whether files with this name usually contain secrets. */
function isSecretName(path) {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	return secretNames.some((pattern) => pattern.test(name));
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/read/commit/folder/folder-problems.js



// .build/action-sync-skills/compiled/action-sync-skills/src/read/commit/folder/folder-problems.js
/** Sanity limits; the API names none. */
const maxFiles = 2e3;
const folder_problems_maxBytes = 100 * 2 ** 20;
const maxDocumentBytes = 2 ** 20;
/** Symlinks and submodules have no content of their own. */
function isFile(type) {
	return type === "file" || type === "executable";
}
/** What cannot be part of a Skill. */
function entryProblems(folder, entries) {
	const names = /* @__PURE__ */ new Map();
	const problems = entries.flatMap((entry) => {
		const path = below(entry.path, folder);
		const other = names.get(foldName(path));
		names.set(foldName(path), path);
		const message = entryProblem(entry, path, other);
		return message === void 0 ? [] : [{
			file: entry.path,
			message
		}];
	});
	const bytes = entries.reduce((sum, { size }) => sum + size, 0);
	const file = join(folder, documentName);
	if (entries.length > maxFiles) {
		const message = `is in a folder of ${entries.length} files, but a Skill may have at most ${maxFiles}: exclude some with .skillignore`;
		problems.push({
			file,
			message
		});
	}
	if (bytes > folder_problems_maxBytes) {
		const message = `is in a folder of ${Math.ceil(bytes / 2 ** 20)} MiB, but a Skill may have at most 100 MiB: exclude some files with .skillignore`;
		problems.push({
			file,
			message
		});
	}
	return problems;
}
/** @param other a path whose name a file system could treat as the same */
function entryProblem({ type, size }, path, other) {
	if (type === "symlink") return "is a symbolic link: replace it with a copy of the file, or exclude it";
	if (type === "submodule") return "is a submodule, whose files are not in this commit: copy them in, or exclude it";
	const named = nameProblem(path);
	if (named !== void 0) return named;
	if (other !== void 0) return `has the same name as ${other} on systems that ignore letter case or Unicode forms: rename one`;
	if (isSecretName(path)) return "looks like a file of secrets: remove it, or exclude it";
	if (path === documentName && size > maxDocumentBytes) return "is larger than 1 MiB";
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/read/former-versions.js




// .build/action-sync-skills/compiled/action-sync-skills/src/read/former-versions.js
/**
* Reads which versions of some files the repository has ever had.
*
* @param roots the folders that contain all of them
* @returns undefined if parts of the history are missing
*/
async function readFormerVersions(repository, roots, paths) {
	try {
		const { versions, complete } = await repository.filesEverHeld({
			directories: roots.includes("") ? [] : roots,
			match: (path) => paths.has(path.normalize("NFC"))
		});
		return complete ? new Map([...versions].map(([path, ids]) => [path.normalize("NFC"), ids])) : void 0;
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		return;
	}
}
/**
* Calls `use` with each of these texts, one at a time in memory.
*
* @returns false if some cannot be read, as in a partial clone
*/
async function readTexts(repository, ids, use) {
	try {
		for await (const blob of repository.streamBlobs([...new Set(ids)])) if (blob.size <= maxDocumentBytes) use(blob.id, new TextDecoder().decode(await collect(blob)));
		return true;
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		return false;
	}
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/plan/compare/tolerated.js







// .build/action-sync-skills/compiled/action-sync-skills/src/plan/compare/tolerated.js
/**
* Finds the differences that are the server's doing: what it added to a Skill, or left out. Nothing records what was
* uploaded, so Git's history decides, and for files the times in Duvo. Asks for both only if there is such a difference.
*
* @returns in words what differs, by the files
*/
async function findTolerated(skills, reviews, deps) {
	const tolerated = new Map(skills.flatMap((one) => dispensableOf(one, deps.changes)));
	const found = skills.flatMap((one) => oneSidedOf(one, reviews, deps.changes));
	if (found.length === 0) return tolerated;
	const roots = [...new Set(found.map(({ one }) => one.skill.root))];
	const history = await readFormerVersions(deps.repository, roots, new Set(found.map(({ path }) => path)));
	if (history === void 0) {
		deps.log.warning(tolerated_incomplete);
		return tolerated;
	}
	for (const file of await findServersFiles(found, history, deps)) tolerated.set(file, onlyInDuvo(file));
	for (const { file, fields } of await findServersFields(found, history, deps)) tolerated.set(file, describeFields(file.path, fields, {
		onlyStored: "only in Duvo",
		onlyLocal: "only in Git"
	}));
	return tolerated;
}
const tolerated_incomplete = "The Git history is incomplete, so whatever Duvo has added to a Skill counts as a difference. Check out with fetch-depth: 0 and without a filter.";
const onlyInDuvo = ({ path }) => `${path} (only in Duvo)`;
function dispensableOf({ skill, files }, changes) {
	return files.filter(({ kind, path }) => kind === "added" && isDispensable(path) && !changes.changeOf(join(skill.folder, path))).map((file) => [file, `${file.path} (only in Git)`]);
}
/** Without what Git has changed in this push, and without a Skill that is new in Git: these are to be uploaded. */
function oneSidedOf(one, reviews, changes) {
	if (changes.changeOf(join(one.skill.folder, documentName))?.kind === "added") return [];
	return one.files.flatMap((file) => {
		const place = join(one.skill.folder, file.path);
		const path = place.normalize("NFC");
		if (file.kind === "removed") return changes.changeOf(place) ? [] : [{
			one,
			file,
			path,
			fields: void 0
		}];
		const fields = reviews.get(file)?.fields;
		return fields !== void 0 && mayBeServersFields(fields) ? [{
			one,
			file,
			path,
			fields
		}] : [];
	});
}
/** Asks for the times of the files: one request for each Skill. */
async function findServersFiles(found, history, { duvo, log, signal, maxParallel }) {
	const added = found.filter(({ fields, path }) => fields === void 0 && !history.has(path));
	const bySkill = [...Map.groupBy(added, ({ one }) => one)];
	const listed = await mapPool(bySkill, maxParallel, ([{ id = "" }]) => duvo.skills.files(id), { signal });
	signal.throwIfAborted();
	return bySkill.flatMap(([{ skill }, files], index) => {
		const one = listed[index];
		if (one?.status !== "fulfilled") log.debug(`Could not read when Duvo wrote the files of a Skill: ${(0,errors/* describeError */.Uc)(one?.reason)}`);
		const isLater = one?.status === "fulfilled" ? laterIn(skill, one.value) : () => false;
		return files.map(({ file }) => file).filter(({ path }) => !isLater(path));
	});
}
/** Tells which files were added after the last upload. */
function laterIn({ files }, listed) {
	const times = new Map(listed.map(({ path, updatedAt }) => [storedPath(path), Date.parse(updatedAt ?? "")]));
	const timeOf = (path) => times.get(storedPath(path)) ?? NaN;
	const isLater = isWrittenAfter(files.map(({ path }) => timeOf(path)));
	return (path) => isLater(timeOf(path));
}
async function findServersFields(found, history, { repository, changes, log }) {
	const documents = found.flatMap(({ one, file, path, fields }) => {
		if (fields === void 0) return [];
		const before = changes.changeOf(join(one.skill.folder, documentName))?.before?.id;
		return {
			file,
			fields,
			ids: /* @__PURE__ */ new Set([...history.get(path) ?? [], ...before ? [before] : []])
		};
	});
	const versions = new Map(documents.map(({ file }) => [file, []]));
	const byId = Map.groupBy(documents.flatMap(({ file, ids }) => [...ids].map((id) => ({
		id,
		file
	}))), ({ id }) => id);
	const isComplete = await readTexts(repository, [...byId.keys()], (id, text) => {
		for (const { file } of byId.get(id) ?? []) versions.get(file)?.push(compareDocuments(text, file.textBefore ?? ""));
	});
	if (!isComplete) log.warning(tolerated_incomplete);
	return documents.filter(({ file, fields }) => isComplete && areServersFields(fields, versions.get(file) ?? []));
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/plan/review.js




// .build/action-sync-skills/compiled/action-sync-skills/src/plan/review.js
/** Checks the files of Skills that differ. A file with a secret excludes its whole Skill. */
async function review(drafts, deps) {
	const all = drafts.flatMap(({ files }) => files);
	const reviews = await reviewFiles(deps.repository, all, deps.secrets);
	const compared = drafts.filter(({ action, remark }) => action === "update" && remark === void 0);
	const words = await findTolerated(compared, reviews, deps);
	const uploads = [];
	const refused = [];
	const stored = /* @__PURE__ */ new Set();
	for (const draft of drafts) {
		const { name, folder } = draft.skill;
		const files = draft.files.filter((file) => !reviews.get(file)?.isStored && !words.has(file));
		const problems = files.flatMap((file) => {
			const problem = reviews.get(file)?.problem;
			return problem ? [{
				file: join(folder, file.path),
				...problem
			}] : [];
		});
		if (files.length === 0 && draft.remark === void 0) stored.add(draft);
		else if (problems.length > 0) refused.push({
			name,
			problems
		});
		else uploads.push({
			...draft,
			files: files.map((file) => planFile(file, reviews.get(file)))
		});
	}
	return {
		uploads,
		refused,
		stored,
		tolerated: drafts.map(({ skill, files }) => {
			return {
				name: skill.name,
				differences: files.flatMap((file) => words.get(file) ?? [])
			};
		}).filter(({ differences }) => differences.length > 0)
	};
}
function planFile({ path, kind, before, after }, reviewed) {
	return {
		path,
		kind,
		before,
		after: after?.id,
		executable: after?.executable,
		diff: reviewed?.diff
	};
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/plan/uses.js



// .build/action-sync-skills/compiled/action-sync-skills/src/plan/uses.js
/** Reads which Assignments each upload affects: one request for each Skill to update. */
async function readUses(uploads, deps) {
	const { maxParallel, signal } = deps;
	const usesOf = async ({ action, id }) => action === "update" && id ? usesOfSkill(id, deps) : [];
	const settled = await mapPool(uploads, maxParallel, usesOf, { signal });
	signal.throwIfAborted();
	return uploads.flatMap((one, index) => {
		const uses = settled[index];
		return uses ? {
			...one,
			uses
		} : [];
	});
}
/** Only informs the reader of the plan, so a refusal must not block an upload. */
async function usesOfSkill(id, { duvo, log }) {
	try {
		return await duvo.skills.assignments(id);
	} catch (error) {
		if (!(error instanceof duvo_errors/* ApiError */.hD)) throw error;
		log.debug(`Could not read which Assignments use a Skill: ${error.message}`);
		return;
	}
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/plan/planner.js












// .build/action-sync-skills/compiled/action-sync-skills/src/plan/planner.js
/** Compares the Skills of the commit with the team's and decides what to do with each. Writes nothing. */
async function makePlan(facts, deps) {
	const { local, teamSkills, candidates, changes } = facts;
	const { maxParallel, signal, duvo } = deps;
	const ids = new Map(teamSkills.map(({ name, id }) => [name, id]));
	const comparison = {
		changes,
		keepTexts: createTextBudget(),
		useStored: createStoredSkills(duvo)
	};
	const decide = (skill) => compareSkill(skill, ids.get(skill.name), comparison);
	const compared = await mapPool(local.skills, maxParallel, decide, { signal });
	const uses = await mapPool(candidates, maxParallel, ({ id }) => duvo.skills.assignments(id), { signal });
	signal.throwIfAborted();
	const drafts = compared.flatMap((one) => one.status === "fulfilled" && "action" in one.value ? one.value : []);
	const { uploads, refused, stored, tolerated } = await review(drafts, {
		...deps,
		changes
	});
	const used = await readUses(uploads, deps);
	const { unused, kept, unknown } = sortByUse(candidates, uses);
	const failed = [
		...local.refused,
		...refused,
		...compared.flatMap((one, index) => one.status === "fulfilled" ? [] : failureOf(local.skills[index], one.reason)),
		...used.flatMap(({ skill, uses }) => uses.status === "fulfilled" ? [] : failureOf(skill, uses.reason)),
		...unknown.map(({ name, reason }) => ({
			name,
			problems: [{
				file: name,
				message: reason
			}]
		}))
	];
	const mayDelete = failed.length === 0 && facts.problems.length === 0;
	return (0,plan_plan/* planOf */.XC)({
		uploads: used.flatMap(({ uses, ...one }) => uses.status === "fulfilled" ? {
			...one,
			uses: uses.value
		} : []),
		unchanged: compared.flatMap((one) => one.status === "fulfilled" ? unchangedOf(one.value, stored) ?? [] : []),
		tolerated,
		deletions: mayDelete ? unused : [],
		postponed: mayDelete ? [] : unused,
		kept,
		failed
	});
}
function unchangedOf(one, stored) {
	if (!("action" in one)) return one;
	return stored.has(one) && one.id !== void 0 ? {
		id: one.id,
		name: one.skill.name
	} : void 0;
}
function failureOf(skill, reason) {
	if (skill === void 0) return [];
	return [{
		name: skill.name,
		problems: [{
			file: join(skill.folder, documentName),
			message: (0,errors/* describeError */.Uc)(reason)
		}]
	}];
}
async function compareSkill(skill, id, comparison) {
	if (id === void 0) return {
		action: "create",
		skill,
		id,
		files: skill.files.map((after) => ({
			path: after.path,
			kind: "added",
			before: void 0,
			after
		})).map(comparison.keepTexts)
	};
	const unchanged = {
		id,
		name: skill.name
	};
	if (!comparison.changes.isTouched(skill.folder)) return unchanged;
	const { files, remark } = await compareStored(skill, id, comparison);
	if (files.length === 0) return unchanged;
	return {
		action: "update",
		skill,
		id,
		files,
		...remark && { remark }
	};
}
/** If the archive cannot be unpacked, upload the Skill again: that replaces it. */
async function compareStored({ folder, files }, id, { changes, keepTexts, useStored }) {
	const hintOf = (path) => changes.changeOf(join(folder, path));
	const bytes = files.reduce((sum, { size }) => sum + size, 0);
	try {
		return { files: await useStored(id, bytes, async (stored) => (await compareFiles(files, stored, hintOf)).map(keepTexts)) };
	} catch (error) {
		if (!(error instanceof ZipError)) throw error;
		const remark = `The stored Skill cannot be compared: the archive ${error.message}.`;
		return {
			files: (await compareFiles(files, /* @__PURE__ */ new Map(), () => void 0)).map(keepTexts),
			remark
		};
	}
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/objects/commit.js


// .build/action-sync-skills/compiled/shared/action/git/objects/commit.js
/** @throws GitError if the clone does not have the commit */
async function readCommit(git, id) {
	return parseCommit(id, await git.read([
		"cat-file",
		"commit",
		id
	]));
}
/** Parses a commit object: header lines, an empty line, the message. */
function parseCommit(id, content) {
	const end = content.indexOf("\n\n");
	const headers = content.subarray(0, end < 0 ? content.length : end).toString("utf8").split("\n");
	const values = (name) => headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
	const message = end < 0 ? "" : decode(content.subarray(end + 2), values("encoding")[0]);
	return {
		id,
		shortId: id.slice(0, 7),
		parents: values("parent").map(parseObjectId),
		subject: subjectOf(message),
		authorDate: parseDate(values("author")[0] ?? "")
	};
}
/** The first paragraph, on one line. Works line by line: a pattern around line breaks is slow if a line is all white space. */
function subjectOf(message) {
	const lines = message.trimStart().split("\n").map((line) => line.trim());
	const end = lines.indexOf("");
	return lines.slice(0, end < 0 ? lines.length : end).join(" ");
}
/** Reads the seconds from `Name <mail> 1700000000 +0100`. */
function parseDate(author) {
	const seconds = Number(/ (\d{1,12}) [+-]\d{4}$/.exec(author)?.[1] ?? NaN);
	const date = /* @__PURE__ */ new Date(seconds * 1e3);
	return Number.isNaN(date.getTime()) ? void 0 : date.toISOString();
}
function decode(bytes, encoding = "utf-8") {
	try {
		return new TextDecoder(encoding).decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}
/**
* The commit for a name (a branch, tag, id, `HEAD~2`, …), or undefined if the clone has none. The name is passed on
* standard input, where nothing is an option: a branch may be called `--output=x`.
*/
async function resolveCommit(git, name) {
	if (name === "" || /[\u0000-\u001f\u007f]/.test(name)) return void 0;
	const answer = await git.read(["cat-file", "--batch-check"], { input: `${name}^{commit}\n` });
	return findObjectId(/^([0-9a-f]+) commit \d+\n$/.exec(answer.toString("utf8"))?.[1]);
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/base/deepening.js



// .build/action-sync-skills/compiled/shared/action/git/base/deepening.js
/** How many more commits to fetch into a shallow clone at a time, before fetching all of them. */
const steps = [50, 500];
/** Whether the history of this clone is truncated, as after actions/checkout with its default `fetch-depth: 1`. */
async function isShallow(git) {
	return (await git.read(["rev-parse", "--is-shallow-repository"])).toString("utf8").trim() === "true";
}
/**
* Makes sure that a commit and its files are present, without its history if the clone is shallow. Returns false if that
* fails.
*/
async function fetchCommit(git, id) {
	const isThere = async () => await resolveCommit(git, id) === id;
	if (await isThere()) return true;
	git.log.info(`Commit ${id.slice(0, 7)} is not in this clone; fetching it.`);
	return await git.fetch(await depth(git), [id]) && await isThere();
}
/** Fetches a branch or tag by name. Returns false if the remote does not have it, or the name is not a valid ref. */
async function fetchRef(git, name) {
	if (!isRefName(name)) return false;
	git.log.info(`${name} is not in this clone; fetching it.`);
	const options = await depth(git);
	const short = shortName(name);
	return await git.fetch(options, [`+refs/heads/${short}:refs/remotes/origin/${short}`]) || await git.fetch(options, [`refs/tags/${short}:refs/tags/${short}`]);
}
/**
* Fetches the current state of a branch, whatever the clone has. Returns false if the remote does not have it, or cannot be
* reached.
*/
async function fetchBranch(git, branch) {
	if (!isRefName(branch)) return false;
	git.log.info(`Looking up the newest commit of ${branch}.`);
	return git.fetch(await depth(git), [`+refs/heads/${branch}:refs/remotes/origin/${branch}`]);
}
function isRefName(name) {
	return /^[\p{L}\p{N}_][\p{L}\p{N}_./@+-]*$/u.test(name) && !/\.\.|\/\/|@\{|\.lock$|[./]$/.test(name);
}
/** `main` for `origin/main`, `refs/heads/main` and `refs/remotes/origin/main`; likewise for a tag. */
function shortName(name) {
	return name.replace(/^(?:refs\/(?:heads|tags|remotes\/origin)|origin)\//, "");
}
/** In a complete clone, a depth would truncate the history, so set it only in a shallow one. */
async function depth(git) {
	return await isShallow(git) ? ["--depth=1"] : [];
}
/** Fetches the full history of some commits if it is truncated. Returns false if it stays truncated. */
async function fetchHistory(git, ids) {
	if (!await isShallow(git)) return true;
	git.log.info("This clone is shallow; fetching its whole history.");
	return git.fetch(["--unshallow"], ids);
}
/** The newest commit in the history of both, deepening a shallow clone in bounded steps; undefined if there is none. */
async function findMergeBase(git, a, b) {
	if (!await fetchCommit(git, a) || !await fetchCommit(git, b)) return void 0;
	const deepenings = steps.map((commits) => () => deepen(git, commits, [a, b]));
	for (const attempt of [
		async () => true,
		...deepenings,
		() => fetchHistory(git, [a, b])
	]) {
		if (!await attempt()) return void 0;
		const id = await mergeBase(git, a, b);
		if (id !== void 0) return id;
	}
}
async function mergeBase(git, a, b) {
	const answer = await git.read([
		"merge-base",
		"--end-of-options",
		a,
		b
	], { accept: [1] });
	return findObjectId(answer.toString("utf8").trim());
}
async function deepen(git, commits, ids) {
	if (!await isShallow(git)) return true;
	git.log.info(`This clone is shallow; fetching ${commits} more commits.`);
	return git.fetch([`--deepen=${commits}`], ids);
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/base/base.js





// .build/action-sync-skills/compiled/shared/action/git/base/base.js
/**
* Chooses the base for an event.
*
* | event | base |
* |---|---|
* | push to a branch | `before`, which covers all its commits, forced or not |
* | push that creates a branch, push of a tag | everything |
* | pull request, its trial merge checked out | the merge's first parent |
* | pull request, its own head checked out | merge base of the target branch and the head |
* | merge group | `base_sha` |
* | any other event; another commit checked out than the one in the event | everything |
*/
function decideBase(facts, head) {
	if (facts.pullRequest) return decidePullRequest(facts.pullRequest, head);
	const given = facts.push?.before ?? facts.mergeGroup?.baseSha;
	if (facts.name === "") return everything("there is no event with a commit to compare with");
	if (given === void 0) return everything(`a ${facts.name} event has no commit to compare with`);
	if (facts.ref.startsWith("refs/tags/")) return everything("a tag was pushed");
	if (facts.sha !== head.id) return everything("the checked-out commit is not the one that the event is about", true);
	if (facts.push?.created || isZero(given)) return everything("the branch is new");
	const id = findObjectId(given);
	if (id === void 0) return everything("the event names no commit to compare with", true);
	return {
		kind: "commit",
		id,
		reason: facts.push ? "the branch before this push" : "the base of this merge group"
	};
}
function decidePullRequest({ baseSha, headSha }, head) {
	const [target, merged] = head.parents;
	if (target !== void 0 && merged === headSha) return {
		kind: "commit",
		id: target,
		reason: "the target branch that the pull request was merged with for this check"
	};
	const of = findObjectId(baseSha);
	if (head.id === headSha && of !== void 0) return {
		kind: "merge-base",
		of,
		reason: "the merge base of the pull request"
	};
	return everything("the checked-out commit is not one of this pull request", true);
}
function everything(reason, doubtful = false) {
	return {
		kind: "everything",
		reason,
		doubtful
	};
}
/**
* Finds the base, and logs which one it is and why. Deepens a shallow clone as far as needed. If a commit cannot be
* reached, the result is `everything`, with a warning.
*
* @param explicit the base that the user named: any name of a commit. It is used or it is an error, never guessed
* @throws GitError if `explicit` is not a commit
*/
async function resolveBase(git, facts, head, explicit) {
	const base = explicit === void 0 ? await reach(git, decideBase(facts, head), head.id) : await find(git, explicit, head.id);
	if (base.kind === "commit") git.log.info(`Comparing with ${base.id.slice(0, 7)}: ${base.reason}.`);
	else if (base.doubtful) git.log.warning(`Comparing every file, because ${base.reason}.`);
	else git.log.info(`Comparing every file: ${base.reason}.`);
	return base.kind === "commit" ? base : {
		kind: "everything",
		reason: base.reason
	};
}
async function reach(git, decision, head) {
	if (decision.kind === "everything") return decision;
	const remedy = "use actions/checkout with fetch-depth: 0 to let it find the changes";
	if (decision.kind === "commit") {
		if (await fetchCommit(git, decision.id)) return decision;
		return {
			kind: "everything",
			reason: `${decision.reason} (${decision.id.slice(0, 7)}) is not in this clone and could not be fetched; ${remedy}`,
			doubtful: true
		};
	}
	const id = await findMergeBase(git, decision.of, head);
	if (id !== void 0) return {
		kind: "commit",
		id,
		reason: decision.reason
	};
	return {
		kind: "everything",
		reason: `no common commit of ${decision.of.slice(0, 7)} and ${head.slice(0, 7)} was found; ${remedy}`,
		doubtful: true
	};
}
async function find(git, name, head) {
	const lookUp = async () => await resolveCommit(git, name) ?? await resolveCommit(git, `refs/remotes/origin/${shortName(name)}`);
	const attempts = [
		async () => true,
		() => fetchNamed(git, name),
		() => fetchHistory(git, [head])
	];
	for (const attempt of attempts) {
		const id = await attempt() ? await lookUp() : void 0;
		if (id !== void 0) return {
			kind: "commit",
			id,
			reason: "the given base"
		};
	}
	throw new GitError(`The base ${JSON.stringify(name)} is not a commit of this repository.`, { hint: "Set it to a branch, a tag or a commit id, and check out with fetch-depth: 0 so that it is in the clone." });
}
async function fetchNamed(git, name) {
	const id = findObjectId(name);
	return id === void 0 ? fetchRef(git, name) : fetchCommit(git, id);
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/base/lineage.js




// .build/action-sync-skills/compiled/shared/action/git/base/lineage.js
/** Deepens a shallow clone as far as needed. @param other may be missing from the clone, or not be a commit at all */
async function lineageOf(git, head, other) {
	if (other === head.id) return "same";
	if (head.parents.includes(other)) return "newer";
	const base = await findMergeBase(git, other, head.id);
	if (base === void 0) return "unknown";
	if (base === other) return "newer";
	return base === head.id ? "older" : "apart";
}
/** The newest commit of a branch of `origin`; undefined if the ref is not a branch, or origin cannot be reached. */
async function branchTip(git, ref) {
	const [, branch] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
	if (branch === void 0 || !await fetchBranch(git, branch)) return void 0;
	return resolveCommit(git, `refs/remotes/origin/${branch}`);
}
const maxTags = 20;
/** The newest tags of this clone that contain the checked-out commit, without those of the commit itself. */
async function tagsAfter(git, head) {
	const args = [
		"for-each-ref",
		`--contains=${head}`,
		"--sort=-creatordate",
		"--format=%(objectname) %(*objectname) %(refname:strip=2)",
		"refs/tags"
	];
	return (await git.read(args)).toString("utf8").split("\n").flatMap((line) => {
		const [object = "", peeled = "", ...name] = line.split(" ");
		const id = findObjectId(peeled === "" ? object : peeled);
		return id === void 0 || id === head ? [] : [{
			name: name.join(" "),
			id
		}];
	}).slice(0, maxTags);
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/objects/names.js
// .build/action-sync-skills/compiled/shared/action/git/objects/names.js
const decoder = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** A file name as text; undefined if its bytes are not UTF-8, because no text could lead back to the file. */
function decodeName(bytes) {
	try {
		return decoder.decode(bytes);
	} catch {
		return;
	}
}
/** A file name that is safe to show: printable ASCII unchanged, any other byte as `\ooo`, like git. */
function escapeName(bytes) {
	return Array.from(bytes, (byte) => byte > 31 && byte < 127 && byte !== 92 ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
/** The records of `-z` output, each of which ends with a NUL byte. */
function splitRecords(output) {
	const records = [];
	for (let start = 0; start < output.length;) {
		const end = output.indexOf(0, start);
		records.push(output.subarray(start, end < 0 ? output.length : end));
		start = end < 0 ? output.length : end + 1;
	}
	return records;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/objects/tree.js




// .build/action-sync-skills/compiled/shared/action/git/objects/tree.js
/** The type for a git mode, such as `100755`. Old repositories also contain `100664`. @throws GitError for an unknown mode */
function entryType(mode) {
	if (mode === "100755") return "executable";
	if (mode.startsWith("100")) return "file";
	if (mode === "120000") return "symlink";
	if (mode === "160000") return "submodule";
	throw new GitError(`git printed an unknown file mode: ${JSON.stringify(mode)}.`);
}
/**
* Lists everything in a commit below some directories, whatever the working tree looks like.
*
* @param directories paths from the root, taken literally; the path of a file means that file; empty means the whole commit
*/
async function listTree(git, commit, directories) {
	const output = await git.read([...[
		"ls-tree",
		"-r",
		"-z",
		"--long",
		"--full-tree",
		"--end-of-options",
		commit
	], ...directories]);
	const tree = {
		entries: [],
		unreadable: []
	};
	for (const record of splitRecords(output)) {
		const tab = record.indexOf("	");
		const [mode = "", , id = "", size = ""] = record.subarray(0, tab).toString("latin1").split(/ +/);
		const name = record.subarray(tab + 1);
		const path = decodeName(name);
		if (path === void 0) tree.unreadable.push(escapeName(name));
		else tree.entries.push({
			path,
			type: entryType(mode),
			id: parseObjectId(id),
			size: Number(size) || 0
		});
	}
	return tree;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/changes.js





// .build/action-sync-skills/compiled/shared/action/git/changes.js
/** Options that keep `.git/config` from changing the output of a raw diff. */
const rawDiff = [
	"diff-tree",
	"-r",
	"-z",
	"--no-renames",
	"--no-ext-diff",
	"--no-textconv",
	"--ignore-submodules=none"
];
/**
* The net difference between two commits. Compares their trees, so every commit in between counts, a merge counts with what
* it changed against `base`, and a reverted change does not count.
*
* @param directories literal paths from the root; empty means everything
*/
async function changedPaths(git, base, head, directories) {
	return parseRawDiff(await git.read([
		...rawDiff,
		"--end-of-options",
		base,
		head,
		"--",
		...directories
	]));
}
/** Parses `:<mode> <mode> <id> <id> <status>` NUL `<path>` NUL, repeated. */
function parseRawDiff(output) {
	const changes = {
		paths: [],
		unreadable: []
	};
	const records = splitRecords(output);
	for (let index = 0; index + 1 < records.length; index += 2) {
		const name = records[index + 1] ?? Buffer.alloc(0);
		const path = decodeName(name);
		if (path === void 0) changes.unreadable.push(escapeName(name));
		else changes.paths.push({
			path,
			...parseChange(records[index]?.toString("latin1") ?? "")
		});
	}
	return changes;
}
function parseChange(line) {
	const [, modeBefore = "", modeAfter = "", idBefore = "", idAfter = "", status = ""] = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(line) ?? [];
	const kind = kinds[status];
	if (kind === void 0) throw new GitError(`git diff-tree printed an unexpected line: ${JSON.stringify(line.slice(0, 200))}.`);
	const before = kind === "added" ? void 0 : {
		type: entryType(modeBefore),
		id: parseObjectId(idBefore)
	};
	const after = kind === "deleted" ? void 0 : {
		type: entryType(modeAfter),
		id: parseObjectId(idAfter)
	};
	return {
		kind: kind === "modified" && before?.id === after?.id ? "mode" : kind,
		before,
		after
	};
}
const kinds = {
	A: "added",
	M: "modified",
	D: "deleted",
	T: "type"
};


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/history.js




// .build/action-sync-skills/compiled/shared/action/git/history.js
const maxCommits = 1e5;
/**
* Finds the files that this repository has ever held, in any commit that led to `head`, including merged branches. Answers
* "is this ours?" before something is deleted elsewhere.
*
* @param options.directories literal paths from the root; empty means everything
* @param options.match selects paths, such as those that end in `/SKILL.md`
* @throws GitError if more than 100,000 commits touch the directories
*/
async function filesEverHeld(git, head, { directories, match }) {
	const complete = await fetchHistory(git, [head]);
	const select = [
		"--full-history",
		`--max-count=100001`,
		"--end-of-options",
		head,
		"--",
		...directories
	];
	const commits = (await git.read(["rev-list", ...select])).toString("latin1");
	if (commits.split("\n").length > 100001) throw new GitError(`More than ${maxCommits} commits touch these files; their history is too long to search.`);
	const show = [
		"--stdin",
		"-m",
		"--root",
		"--no-commit-id",
		"--diff-filter=AMT",
		"--",
		...directories
	];
	const { paths } = parseRawDiff(commits === "" ? Buffer.alloc(0) : await git.read([...rawDiff, ...show], { input: commits }));
	const versions = /* @__PURE__ */ new Map();
	for (const { path, after } of paths) {
		if (!after || !(after.type === "file" || after.type === "executable") || !match(path)) continue;
		versions.set(path, (versions.get(path) ?? /* @__PURE__ */ new Set()).add(after.id));
	}
	return {
		versions,
		complete
	};
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/process/environment.js




// .build/action-sync-skills/compiled/shared/action/git/process/environment.js
/** What git needs from the environment: to start, to find its own programs, and to reach the remote through a proxy. */
const passedOn = new Set(["PATH PATHEXT SYSTEMROOT WINDIR COMSPEC TEMP TMP TMPDIR HOME USERPROFILE HOMEDRIVE HOMEPATH PROGRAMDATA", "LD_LIBRARY_PATH HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR CURL_CA_BUNDLE"].flatMap((names) => names.split(" ")));
/** What we set: no system or user configuration, no prompt, no replaced history, no network on reads. */
const fixed = {
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_CONFIG_GLOBAL: "/dev/null",
	GIT_ATTR_NOSYSTEM: "1",
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_GRAFT_FILE: "/dev/null/none",
	GIT_LITERAL_PATHSPECS: "1",
	GIT_NO_LAZY_FETCH: "1",
	LC_ALL: "C"
};
/** The variables that {@link gitEnvironment} sets, for a library that wants them listed. */
const gitVariables = [
	...Object.keys(fixed),
	"GIT_ALLOW_PROTOCOL",
	"GIT_CEILING_DIRECTORIES"
].filter((name) => name.startsWith("GIT_"));
/**
* The whole environment of a git process. An allow list: neither inputs and secrets of the action nor any inherited
* `GIT_*`, `EDITOR`, `PAGER` or `SSH_ASKPASS` reaches git or the processes that it starts.
*
* @param root the root of the repository; git looks for the repository there and in no directory above
* @param protocols allowed transport protocols, separated by colons. `none` (no such protocol) on reads: a repository may
*   declare itself a partial clone, and git would then fetch a missing object with a command that the repository chose
*/
function gitEnvironment(env, root, protocols) {
	const result = {
		...fixed,
		GIT_ALLOW_PROTOCOL: protocols,
		GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(root)
	};
	for (const [name, value] of Object.entries(env)) if (value !== void 0 && passedOn.has(name.toUpperCase())) result[name] = value;
	return result;
}
/**
* Configuration for every git command, as `key=value`. It overrides `.git/config`, in which an earlier step may have left
* commands: git runs some of them even for plumbing (`core.fsmonitor` for `diff-tree`).
*
* @param root the root of the repository; the only directory that git must trust whoever owns it
*/
function hardening(root) {
	return [
		`safe.directory=${root.replaceAll("\\", "/")}`,
		"core.fsmonitor=false",
		"core.hooksPath=/dev/null",
		"core.alternateRefsCommand=true",
		"core.askPass=",
		"credential.helper=",
		"protocol.ext.allow=never",
		"gc.auto=0",
		"maintenance.auto=false",
		"fetch.writeCommitGraph=false",
		"http.lowSpeedLimit=1000",
		"http.lowSpeedTime=60"
	];
}
/**
* The absolute path of git, from `PATH`. Not left to the operating system, because Windows searches the current directory
* first, which is the user's repository.
*
* @throws GitError if there is none
*/
function findGit(env, platform = process.platform) {
	const path = Object.entries(env).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? "";
	const name = platform === "win32" ? "git.exe" : "git";
	const found = path.split(external_node_path_.delimiter).filter((directory) => (0,external_node_path_.isAbsolute)(directory)).map((directory) => (0,external_node_path_.join)(directory, name)).find(isProgram);
	if (found === void 0) throw new GitError("git is not installed on this runner, or not in PATH.", { hint: "Install git 2.24 or newer: the action reads the history of the repository with it." });
	return found;
}
function isProgram(path) {
	try {
		(0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
		return (0,external_node_fs_.statSync)(path).isFile();
	} catch {
		return false;
	}
}


// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/process/stream.js







// .build/action-sync-skills/compiled/shared/action/git/process/stream.js
const stream_pieceBytes = 65536;
const maxErrorCharacters = 1e4;
/**
* Runs a read-only plumbing command and yields its standard output piece by piece. Each piece is valid until the next one
* is requested. Git writes to a temporary file, which is read with one buffer: every read from a pipe allocates a buffer,
* and 50 MiB of them become garbage before V8 collects it. simple-git collects whole outputs.
*
* @param args constants only; anything else for git belongs in `input`
* @throws GitError if git fails, before anything is yielded
*/
async function* streamGit(start, args, input) {
	const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(start.env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), "git-"));
	const file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, "output"), "w+", 384);
	try {
		const { exitCode, stderr } = await runInto(file, start, args, input);
		if (exitCode !== 0) throw explainFailure(args[0] ?? "", exitCode, stderr);
		const buffer = Buffer.allocUnsafe(stream_pieceBytes);
		for (let at = 0;;) {
			const length = (0,external_node_fs_.readSync)(file, buffer, 0, stream_pieceBytes, at);
			if (length === 0) return;
			at += length;
			yield buffer.subarray(0, length);
		}
	} finally {
		(0,external_node_fs_.closeSync)(file);
		(0,external_node_fs_.rmSync)(folder, {
			recursive: true,
			force: true
		});
	}
}
async function runInto(file, { git, root, env }, args, input) {
	const configuration = hardening(root).flatMap((setting) => ["-c", setting]);
	const child = (0,external_node_child_process_.spawn)(git, [...configuration, ...args], {
		cwd: root,
		env: gitEnvironment(env, root, "none"),
		stdio: [
			"pipe",
			file,
			"pipe"
		],
		windowsHide: true
	});
	let stderr = "";
	child.stderr?.setEncoding("utf8").on("data", (text) => {
		if (stderr.length < maxErrorCharacters) stderr += text;
	});
	child.stdin?.on("error", () => {});
	child.stdin?.end(input);
	return {
		exitCode: await new Promise((resolve, reject) => {
			child.once("error", reject);
			child.once("close", (code) => resolve(code ?? 1));
		}),
		stderr
	};
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/process/process.js




// .build/action-sync-skills/compiled/shared/action/git/process/process.js
/** @param root absolute path of the repository's root */
function createGitProcess(root, { log, env }) {
	const git = findGit(env);
	return {
		log,
		async read(args, { input, accept = [] } = {}) {
			const { exitCode, stdout, stderr } = await readHistory(git, root, env, args, input);
			if (exitCode !== 0 && !accept.includes(exitCode)) throw explainFailure(args[0] ?? "", exitCode, stderr);
			return stdout;
		},
		stream: (args, input) => streamGit({
			git,
			root,
			env
		}, args, input),
		fetch: (options, refspecs) => fetchOrigin(git, root, {
			log,
			env
		}, options, refspecs)
	};
}
/**
* simple-git starts the process, with its guard against options and variables that execute something; the `unsafe` switches
* allow the configuration and variables that we set ourselves. Its `raw` decodes output as UTF-8, which mangles names and
* blobs. So the `errors` hook, which sees the bytes and the exit code of every command, takes the output and clears it:
* simple-git would copy and decode it once more.
*/
async function readHistory(git, root, env, args, input) {
	const { simpleGit } = await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 4724));
	let result;
	await simpleGit({
		baseDir: root,
		binary: git,
		config: hardening(root),
		allowEnvironment: gitVariables,
		unsafe: {
			allowUnsafeAskPass: true,
			allowUnsafeConfigPaths: true,
			allowUnsafeCredentialHelper: true,
			allowUnsafeCustomBinary: true,
			allowUnsafeFsMonitor: true,
			allowUnsafeHooksPath: true,
			allowUnsafeProtocolOverride: true
		},
		completion: { onExit: false },
		...input === void 0 ? {} : { input: () => input },
		errors: (_error, { exitCode, stdOut, stdErr }) => {
			result = {
				exitCode,
				stdout: Buffer.concat(stdOut.splice(0)),
				stderr: Buffer.concat(stdErr).toString()
			};
		}
	}).env(gitEnvironment(env, root, "none")).raw([...args]);
	if (result === void 0) throw new GitError(`git ${args[0]} gave no output.`);
	return result;
}
/**
* actions/checkout stores a token for `https` and `http`; `file` is a clone on the same disk. No ssh: its command comes
* from `.git/config`.
*/
const protocols = "https:http:file";
async function fetchOrigin(git, root, { log, env }, options, refspecs) {
	const { exec } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
	const safe = [
		"--no-tags",
		"--no-recurse-submodules",
		"--upload-pack=git-upload-pack",
		"--refmap="
	];
	const configuration = hardening(root).flatMap((setting) => ["-c", setting]);
	log.info([
		"git fetch",
		...options,
		"origin",
		...refspecs
	].join(" "));
	const print = (line) => log.remote(line.replaceAll(/\/\/[^/@\s]+@/g, "//***@"));
	const args = [
		...configuration,
		"fetch",
		...safe,
		...options,
		"--end-of-options",
		"origin",
		...refspecs
	];
	return await exec(`"${git}"`, args, {
		cwd: root,
		env: gitEnvironment(env, root, protocols),
		silent: true,
		ignoreReturnCode: true,
		listeners: {
			stdline: print,
			errline: print
		}
	}) === 0;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/repository.js












// .build/action-sync-skills/compiled/shared/action/git/repository.js
/**
* Opens the repository of a directory: the nearest one at or above it. The directory itself need not exist (its last file
* may just have been deleted).
*
* @throws GitError that says what to do, if there is no repository or no commit, or git is missing, older than 2.24, or
*   refuses
*/
async function openRepository(directory, { log, env = process.env }) {
	const top = findTopLevel((0,external_node_path_.resolve)(directory));
	const root = (0,external_node_fs_.realpathSync)(top);
	const git = createGitProcess(root, {
		log,
		env
	});
	await checkVersion(git);
	const id = await resolveCommit(git, "HEAD");
	if (id === void 0) throw new GitError("The repository has no commit checked out.", { hint: "Run actions/checkout before this action. Outside GitHub, make a first commit." });
	const head = await readCommit(git, id);
	return {
		root,
		head,
		pathOf: (path) => pathBelow(top, path),
		resolveBase: (facts, explicit) => resolveBase(git, facts, head, explicit),
		lineageOf: (other) => lineageOf(git, head, other),
		branchTip: (ref) => branchTip(git, ref),
		tagsAfter: () => tagsAfter(git, head.id),
		changedPaths: (base, directories = []) => changedPaths(git, base, head.id, directories),
		listTree: (directories = []) => listTree(git, head.id, directories),
		readBlobs: (ids, limits) => readBlobs(git, ids, limits),
		streamBlobs: (ids) => streamBlobs(git, ids),
		filesEverHeld: (options) => filesEverHeld(git, head.id, options)
	};
}
function findTopLevel(directory) {
	for (let current = directory;; current = (0,external_node_path_.dirname)(current)) {
		if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(current, ".git"))) return current;
		if (current === (0,external_node_path_.dirname)(current)) throw notARepository(directory);
	}
}
/** Compares the paths as written: a symlink in between must not lead to another place in the repository. */
function pathBelow(top, path) {
	const below = (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)(path)).split(external_node_path_.sep).join("/");
	if (below === ".." || below.startsWith("../") || (0,external_node_path_.isAbsolute)(below)) throw new GitError(`${JSON.stringify(path)} is outside the repository at ${top}.`);
	return below;
}
/** git 2.24 added `--end-of-options`. @throws GitError for an older git */
async function checkVersion(git) {
	const answer = (await git.read(["version"])).toString("utf8").trim();
	const [, major, minor] = /(\d+)\.(\d+)/.exec(answer) ?? [];
	if (Number(major) > 2 || Number(major) === 2 && Number(minor) >= 24) return;
	throw new GitError(`This action needs git 2.24 or newer; the runner has ${JSON.stringify(answer.slice(0, 80))}.`);
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/read/commit/document/skill-document.js




// .build/action-sync-skills/compiled/action-sync-skills/src/read/commit/document/skill-document.js
/** Limits of the API, in UTF-16 units like the API. */
const maxNameLength = 64;
const maxDescriptionLength = 1024;
const maxCompatibilityLength = 500;
const wanted = (type) => ({ error: ({ input }) => input === void 0 ? "is required" : `must be ${type}, and is ${typeName(input)}${quoteHint(type, input)}` });
/** The fields that the API knows; others pass. */
const fields = (0,schemas/* looseObject */._H)({
	name: (0,schemas/* string */.Yj)(wanted("text")).min(1, "must not be empty").max(maxNameLength, `is longer than ${maxNameLength} characters`).regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/, "may contain only a-z, 0-9 and single hyphens between them"),
	description: (0,schemas/* string */.Yj)(wanted("text")).refine((text) => text.trim() !== "", "must not be empty").max(maxDescriptionLength, `is longer than ${maxDescriptionLength} characters`),
	license: (0,schemas/* string */.Yj)(wanted("text")).optional(),
	compatibility: (0,schemas/* string */.Yj)(wanted("text")).max(maxCompatibilityLength, `is longer than ${maxCompatibilityLength} characters`).optional(),
	metadata: (0,schemas/* record */.g1)((0,schemas/* string */.Yj)(), (0,schemas/* unknown */.L5)(), wanted("a mapping")).optional(),
	"allowed-tools": (0,schemas/* string */.Yj)(wanted("one line of text with spaces between the tools")).optional()
});
/** Parses a SKILL.md: YAML between two `---` lines, then a body. Returns the document, or all its problems. */
function readSkillDocument(bytes) {
	try {
		const parts = splitFrontMatter(decodeText(bytes));
		if (!parts) return [{
			line: 1,
			message: "must begin with frontmatter: a line ---, then name and description as YAML, then a line ---"
		}];
		const problems = parts.body.trim() === "" ? [{
			line: parts.bodyLine - 1,
			message: "has nothing after its frontmatter"
		}] : [];
		const document = checkFields(readFrontmatter(parts.yaml), problems);
		return Array.isArray(document) ? document : {
			...document,
			notices: noticesOf(parts)
		};
	} catch (error) {
		if (!(error instanceof DocumentError)) throw error;
		return [{
			line: error.line ?? 1,
			message: error.message
		}];
	}
}
const maxGuessedBytes = 16384;
/** The probable name of a document, whatever else is wrong with it. */
function guessName(bytes) {
	const text = Buffer.from(bytes.subarray(0, maxGuessedBytes)).toString("utf8");
	return /^name:[ \t]*["']?([a-z0-9-]{1,64})["']?[ \t]*\r?$/m.exec(text)?.[1];
}
function checkFields({ value, lineOf }, problems) {
	const checked = fields.safeParse(value ?? {});
	const issues = (checked.error?.issues ?? []).map(({ path, message }) => {
		const [field] = path;
		return field === void 0 ? {
			line: 2,
			message: "must have name and description in its frontmatter"
		} : {
			line: lineOf([field]),
			message: `${String(field)} ${message}`
		};
	});
	if (!checked.success || problems.length > 0) return [...issues, ...problems];
	const { name, description } = checked.data;
	const lines = new Map(Object.keys(fields.shape).map((field) => [field, lineOf([field])]));
	return {
		name,
		description,
		lineOf: (field) => lines.get(field) ?? 2
	};
}
function noticesOf({ yaml, body, bodyLine }) {
	const cut = findCutText(yaml, "description");
	const isCut = "description ends where # begins a comment: put the whole text in quotes";
	const lines = body.split("\n");
	const at = lines.findIndex((line) => outerLink.test(line));
	const [, target = ""] = outerLink.exec(lines[at] ?? "") ?? [];
	const isOuter = `links to ${target}, which is outside the folder and so not part of the Skill: copy it in, or remove the link`;
	return [...cut === void 0 ? [] : [{
		line: cut,
		message: isCut
	}], ...at < 0 ? [] : [{
		line: bodyLine + at,
		message: isOuter
	}]];
}
/** A Markdown link that leads out of the folder. */
const outerLink = /\]\((\.\.\/[^)\s]{1,200})/;
function typeName(value) {
	if (value === null) return "empty";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "a mapping" : `a ${typeof value}`;
}
/** `2024`, `true`, `[a]` and `{a: b}` are not text in YAML. */
function quoteHint(type, value) {
	return type === "text" && value !== null ? ": put it in quotes" : "";
}


// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/read/commit/folder/ignore-rules.js



// .build/action-sync-skills/compiled/action-sync-skills/src/read/commit/folder/ignore-rules.js
const maxIgnoreFileBytes = 16384;
/** The matching time multiplies with each of them. */
const maxInnerStars = 2;
/** Parses patterns like those in a .gitignore. */
function matcherOf(patterns) {
	if (patterns.trim() === "") return (path) => path === ignoreFileName;
	const rules = ignore({
		ignorecase: false,
		allowRelativePaths: true
	}).add(patterns);
	return (path) => path === ignoreFileName || rules.ignores(path);
}
/** The first pattern that takes too long to match against deep paths: its line, counted from 1. */
function findSlowPattern(patterns) {
	const line = patterns.split("\n").findIndex((pattern) => pattern.split(/\/\*\*(?=\/)/).length - 1 > maxInnerStars);
	return line < 0 ? void 0 : line + 1;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/read/commit/folder/skill-folders.js





// .build/action-sync-skills/compiled/action-sync-skills/src/read/commit/folder/skill-folders.js
/**
* Finds the Skills in a commit: each folder with a SKILL.md, with its files except excluded ones.
*
* @param roots folders to search, from the root of the repository
* @param exclude patterns as in a .gitignore in each of the roots
* @param ignoreFiles the texts of .skillignore files, by path
*/
function findSkillFolders(entries, roots, exclude, ignoreFiles) {
	const sorted = sortByPath(entries);
	const isExcluded = matcherOf(exclude.join("\n"));
	const found = outermost(roots).map((root) => {
		return findBelow(root, partBelow(sorted, root).filter(({ path }) => !isExcluded(below(path, root))), ignoreFiles);
	});
	return {
		folders: found.flatMap(({ folders }) => folders),
		problems: found.flatMap(({ problems }) => problems),
		links: found.flatMap(({ links }) => links)
	};
}
/** @param wanted the entries below the root that are not excluded, sorted */
function findBelow(root, wanted, ignoreFiles) {
	const candidates = wanted.filter(({ path }) => nameOf(path) === documentName).map(({ path }) => folderOf(path));
	const nested = new Map(outermost(candidates).map((folder) => [folder, []]));
	let outer = "";
	for (const folder of sortFolders(candidates)) if (nested.has(folder)) outer = folder;
	else nested.get(outer)?.push(folder);
	const folders = [];
	const inSkills = /* @__PURE__ */ new Set();
	for (const [folder, inner] of nested) {
		const rules = ignoreFiles.get(join(folder, ignoreFileName)) ?? "";
		const slow = findSlowPattern(rules);
		const isIgnored = matcherOf(slow === void 0 ? rules : "");
		const own = partBelow(wanted, folder);
		for (const entry of own) inSkills.add(entry);
		const clashing = inner.filter((one) => !isIgnored(below(join(one, documentName), folder)));
		const packed = own.filter(({ path }) => !isIgnored(below(path, folder)));
		const problems = slow === void 0 ? [] : [slowPattern(folder, slow)];
		folders.push(makeFolder(folder, root, packed, clashing, problems), ...clashing.map((one) => innerFolder(one, root, folder)));
	}
	const rest = wanted.filter((entry) => !inSkills.has(entry));
	return {
		folders,
		problems: misnamed(rest),
		links: rest.filter(({ type }) => !isFile(type))
	};
}
/** @param inner folders of other Skills inside, reported as one problem */
function makeFolder(folder, root, packed, inner, known) {
	const files = packed.filter(({ type }) => isFile(type)).map(({ path, id, size, type }) => ({
		path: below(path, folder),
		id,
		size,
		executable: type === "executable"
	})).sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
	const problems = [...known, ...entryProblems(folder, packed)];
	if (inner.length > 0) {
		const names = inner.slice(0, 3).map((one) => below(one, folder));
		const more = inner.length > names.length ? ` and ${inner.length - names.length} more` : "";
		const message = `has other Skills in its folder (${names.join(", ")}${more}): move them out, or list them in .skillignore`;
		problems.push({
			file: join(folder, documentName),
			message
		});
	}
	return {
		folder,
		root,
		files,
		problems
	};
}
/** A Skill inside another: it is unclear to which one its files belong. */
function innerFolder(folder, root, outer) {
	const message = `is in the folder of another Skill (${outer || "the top level"}): move it out, or list it in .skillignore there`;
	return {
		folder,
		root,
		files: [],
		problems: [{
			file: join(folder, documentName),
			message
		}]
	};
}
function slowPattern(folder, line) {
	return {
		file: join(folder, ignoreFileName),
		line,
		message: "has a pattern with more than two /**/: simplify it"
	};
}
/** Files such as skill.md: without a SKILL.md, their folders are not Skills. */
function misnamed(entries) {
	return entries.filter(({ path }) => foldName(nameOf(path)) === foldName(documentName)).map(({ path }) => ({
		file: path,
		message: `must be named exactly ${documentName}`
	}));
}
/** The ids of what must be read before the Skills can be found. */
function ignoreFileEntries(entries) {
	return entries.filter(({ path, type, size }) => nameOf(path) === ignoreFileName && isFile(type) && size <= maxIgnoreFileBytes);
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/read/commit/hidden-skills.js



// .build/action-sync-skills/compiled/action-sync-skills/src/read/commit/hidden-skills.js
const maxTargetBytes = 2 ** 20;
/** Longer than any system allows for a path. */
const hidden_skills_maxPathBytes = 4096;
/**
* Finds what hides Skills: submodules, and symbolic links to folders with Skills outside all roots. Neither is followed.
*
* @param links those outside all Skills
*/
async function findHiddenSkills(repository, links, roots) {
	const submodules = links.filter(({ type }) => type === "submodule").map(({ path: file }) => ({
		file,
		message: submodule
	}));
	const symlinks = links.filter(({ type }) => type === "symlink");
	if (symlinks.length === 0) return submodules;
	const contents = await repository.readBlobs(symlinks.map(({ id }) => id), { maxBytes: maxTargetBytes });
	const targets = symlinks.flatMap(({ path, id }) => {
		const content = contents.get(id) ?? Buffer.alloc(0);
		if (content.length > hidden_skills_maxPathBytes) return [];
		const target = withoutSlash(external_node_path_.posix.join(external_node_path_.posix.dirname(path), content.toString("utf8")));
		return roots.some((root) => isBelow(target, root)) || target === "." || target.startsWith("..") ? [] : {
			file: path,
			target
		};
	});
	if (targets.length === 0) return submodules;
	const { entries } = await repository.listTree([...new Set(targets.map(({ target }) => target))]);
	const documents = sortByPath(entries.filter(({ path }) => nameOf(path) === documentName));
	const hidden = targets.filter(({ target }) => partBelow(documents, target).length > 0);
	return [...submodules, ...hidden.map(({ file, target }) => ({
		file,
		message: symlink(target)
	}))];
}
/** `posix.join` leaves one slash at most. */
function withoutSlash(path) {
	return path.endsWith("/") ? path.slice(0, -1) : path;
}
const submodule = "is a submodule: Skills in it are not part of this commit and are not synced. Run the action in its own repository.";
const symlink = (target) => `is a symbolic link, which is not followed: add ${target} to the input path.`;


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/read/commit/commit-skills.js







// .build/action-sync-skills/compiled/action-sync-skills/src/read/commit/commit-skills.js
/** Limit for all SKILL.md and .skillignore files together. */
const maxTextBytes = 64 * 2 ** 20;
/**
* Reads the Skills below some folders of the checked-out commit, and their problems.
*
* @param entries the commit's entries below these folders
* @param unreadable names among them that are not UTF-8
*/
async function readCommitSkills(repository, { entries, unreadable }, roots, exclude) {
	const ignoreFiles = await commit_skills_readTexts(repository, ignoreFileEntries(entries));
	const found = findSkillFolders(entries, roots, exclude, ignoreFiles);
	const { folders, strays } = withUnreadable(found.folders, unreadable);
	const checked = checkDocuments(folders, await readDocuments(repository, folders));
	const warnings = await findHiddenSkills(repository, found.links, roots);
	return {
		...checked,
		warnings,
		problems: [...found.problems, ...strays]
	};
}
/** Names the folders and checks the names. Pure. */
function checkDocuments(folders, documents) {
	const read = folders.map((folder) => ({
		folder,
		document: documentOf(documents.get(folder.folder))
	}));
	const byName = Map.groupBy(read.flatMap(({ folder, document }) => "name" in document ? {
		...folder,
		name: document.name,
		document
	} : []), ({ name }) => name);
	const refused = [];
	const skills = [];
	for (const { folder, document } of read) {
		const file = join(folder.folder, documentName);
		if (!("name" in document)) {
			const found = [...folder.problems, ...document.problems.map((problem) => ({
				file,
				...problem
			}))];
			const problems = found.length > 0 ? found : [{
				file,
				message: "is excluded by .skillignore"
			}];
			const name = guessName(documents.get(folder.folder) ?? Buffer.alloc(0));
			refused.push({
				name: name ?? (nameOf(folder.folder) || documentName),
				problems
			});
			continue;
		}
		const { name } = document;
		const problems = [...folder.problems, ...sameName(file, document, byName.get(name) ?? [])];
		if (problems.length > 0) refused.push({
			name,
			problems
		});
		else skills.push({
			...folder,
			name,
			document
		});
	}
	skills.sort((a, b) => a.name < b.name ? -1 : 1);
	return {
		skills,
		refused,
		notices: skills.flatMap(commit_skills_noticesOf)
	};
}
function documentOf(bytes) {
	if (bytes === void 0) return { problems: [] };
	const document = readSkillDocument(bytes);
	return Array.isArray(document) ? { problems: document } : document;
}
/** It is unclear which of them is meant, so none is uploaded. */
function sameName(file, { name, lineOf }, all) {
	const other = all.slice(0, 2).find(({ folder }) => join(folder, documentName) !== file);
	if (other === void 0) return [];
	const more = all.length > 2 ? ` and ${all.length - 2} more` : "";
	const message = `has the name "${name}", like ${join(other.folder, documentName)}${more}: names must be unique`;
	return [{
		file,
		line: lineOf("name"),
		message
	}];
}
function commit_skills_noticesOf({ folder, name, document }) {
	const file = join(folder, documentName);
	const folderName = nameOf(folder);
	const notices = document.notices.map((notice) => ({
		file,
		...notice
	}));
	if (folderName === name || folderName === "") return notices;
	const message = `The Skill is named "${name}", but its folder "${folderName}". Duvo uses the name.`;
	return [...notices, {
		file,
		line: document.lineOf("name"),
		message
	}];
}
const notUtf8 = "has a name that is not UTF-8 text: rename it";
/** A file with an unreadable name is refused together with its Skill. */
function withUnreadable(folders, unreadable) {
	if (unreadable.length === 0) return {
		folders,
		strays: []
	};
	const byEscaped = new Map(folders.map(({ folder }) => [escapeName(Buffer.from(folder)), folder]));
	const byFolder = Map.groupBy(unreadable, (file) => ownerOf(file, byEscaped));
	const problemsIn = (folder) => (byFolder.get(folder) ?? []).map((file) => ({
		file,
		message: notUtf8
	}));
	return {
		folders: folders.map((one) => ({
			...one,
			problems: [...one.problems, ...problemsIn(one.folder)]
		})),
		strays: problemsIn(void 0).filter(({ file }) => nameOf(file) === documentName)
	};
}
/** The folder of the Skill that contains an escaped path. */
function ownerOf(file, byEscaped) {
	for (let at = file.lastIndexOf("/"); at > 0; at = file.lastIndexOf("/", at - 1)) {
		const folder = byEscaped.get(file.slice(0, at));
		if (folder !== void 0) return folder;
	}
	return byEscaped.get("");
}
async function readDocuments(repository, folders) {
	const ids = /* @__PURE__ */ new Map();
	for (const { folder, files } of folders) {
		const document = files.find(({ path, size }) => path === documentName && size <= maxDocumentBytes);
		if (document) ids.set(folder, document.id);
	}
	const blobs = await repository.readBlobs([...ids.values()], { maxBytes: maxTextBytes });
	return new Map([...ids].flatMap(([folder, id]) => {
		const bytes = blobs.get(id);
		return bytes ? [[folder, bytes]] : [];
	}));
}
async function commit_skills_readTexts(repository, entries) {
	const blobs = await repository.readBlobs(entries.map(({ id }) => id), { maxBytes: maxTextBytes });
	return new Map(entries.map(({ path, id }) => [path, blobs.get(id)?.toString("utf8") ?? ""]));
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/read/commit/roots.js




// .build/action-sync-skills/compiled/action-sync-skills/src/read/commit/roots.js
const maxSuggestions = 5;
/**
* Finds the folders of the input `path` that are missing from the commit.
*
* @param tree the commit's entries below them
* @throws ActionError if all are missing, with where the commit has Skills
*/
async function findMissingRoots(repository, tree, roots) {
	const sorted = sortByPath(tree.entries);
	const missing = roots.filter((root) => root !== "" && partBelow(sorted, root).length === 0);
	if (missing.length === 0) return [];
	const entries = new Map(tree.entries.map((entry) => [entry.path, entry]));
	const problems = missing.map((root) => {
		const entry = entries.get(root);
		return {
			file: root,
			message: entry ? instead[entry.type] : "is not a folder in the checked-out commit"
		};
	});
	if (problems.length === 0 || problems.length < roots.length) return problems;
	const list = problems.map(({ file, message }) => `${JSON.stringify((0,log_text/* oneLine */.TN)(file))} ${message}`);
	throw new errors/* ActionError */.lZ(`The input path names nothing to sync: ${list.join("; ")}.`, { hint: `It is relative to the workspace, and only what is committed counts.${await suggestion(repository)}` });
}
const instead = {
	file: "is a file: name the folder",
	executable: "is a file: name the folder",
	symlink: "is a symbolic link: name the folder that it points to",
	submodule: "is a submodule, whose files are not in this commit: run the action in that repository"
};
/** The folders in which the commit has Skills: a missing one may have been moved. */
async function suggestion(repository) {
	const { entries } = await repository.listTree();
	const documents = entries.filter(({ path }) => nameOf(path) === documentName);
	const folders = outermost(documents.map(({ path }) => folderOf(folderOf(path)))).map((folder) => folder || ".");
	if (folders.length === 0) return "";
	return ` Skills are in: ${folders.slice(0, maxSuggestions).map((folder) => (0,log_text/* oneLine */.TN)(folder)).join(", ")}${folders.length > maxSuggestions ? ", …" : ""}.`;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/read/known-names.js






// .build/action-sync-skills/compiled/action-sync-skills/src/read/known-names.js
/**
* Reads the names of the Skills that the repository has and has ever had.
*
* @param roots the folders of the Skills. One without any Skill left is ignored: it may have been emptied, or mistyped
*/
async function readKnownNames(repository, roots, skills) {
	const used = new Set(skills.map(({ root }) => root));
	const live = roots.filter((root) => used.has(root));
	if (live.length === 0) return {
		present: /* @__PURE__ */ new Set(),
		former: /* @__PURE__ */ new Set(),
		isComplete: true
	};
	try {
		return await readAll(repository, live);
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		return {
			present: /* @__PURE__ */ new Set(),
			former: /* @__PURE__ */ new Set(),
			isComplete: false
		};
	}
}
async function readAll(repository, live) {
	const present = await readNames(repository, await presentDocuments(repository), guessName);
	const history = await repository.filesEverHeld({
		directories: live.includes("") ? [] : live,
		match: isDocument
	});
	const ids = [...history.versions.values()].flatMap((versions) => [...versions]);
	return {
		present,
		former: await readNames(repository, [...new Set(ids)], exactName),
		isComplete: history.complete
	};
}
async function presentDocuments(repository) {
	const { entries } = await repository.listTree();
	return entries.filter(({ path, type }) => isDocument(path) && isFile(type)).map(({ id }) => id);
}
async function readNames(repository, ids, readName) {
	const names = /* @__PURE__ */ new Set();
	for await (const blob of repository.streamBlobs(ids)) {
		const name = blob.size <= maxDocumentBytes ? readName(await collect(blob)) : void 0;
		if (name !== void 0) names.add(name);
	}
	return names;
}
/** An unreadable former document has no name, so nothing is deleted because of it. */
function exactName(bytes) {
	const document = readSkillDocument(bytes);
	return Array.isArray(document) ? void 0 : document.name;
}
function isDocument(path) {
	return nameOf(path) === documentName;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/read/facts.js











// .build/action-sync-skills/compiled/action-sync-skills/src/read/facts.js
/** Reads the Skills of the commit and of the team. @throws ActionError if `path` names no folder of the commit */
async function readFacts(inputs, mode, deps) {
	const { duvo, event, log } = deps;
	const paths = inputs.path.map((path) => (0,external_node_path_.resolve)(deps.workspace, path));
	const repository = await openRepository(paths[0] ?? deps.workspace, deps);
	const roots = paths.map((path) => repository.pathOf(path));
	const tree = await repository.listTree(roots.includes("") ? [] : roots);
	const missing = await findMissingRoots(repository, tree, roots);
	const local = await readCommitSkills(repository, tree, roots, inputs.exclude);
	(0,file_problems/* annotateProblems */.$9)(log, local.warnings, "warning");
	(0,file_problems/* annotateProblems */.$9)(log, local.notices, "notice");
	reportCount(local, roots, inputs.prune, log);
	const teamId = await duvo.teams.resolve(inputs.teamId);
	const teamSkills = (await duvo.skills.list(teamId)).filter((skill) => skill.team_id?.toLowerCase() === teamId.toLowerCase());
	const isWanted = inputs.changedOnly && mode !== "drift";
	const changes = await readGitChanges(repository, {
		isWanted,
		base: inputs.base,
		event,
		folders: roots
	});
	return {
		teamId,
		repository,
		local,
		teamSkills,
		candidates: inputs.prune ? await findCandidates(repository, roots, local, teamSkills, log) : [],
		changes,
		problems: [...missing, ...local.problems]
	};
}
/** @throws ActionError if there are no Skills, although deletions need some to compare with */
function reportCount(local, roots, prunes, log) {
	const places = roots.map((root) => (0,log_text/* oneLine */.TN)(root) || "the top level").join(", ");
	const count = local.skills.length + local.refused.length;
	if (count > 0) {
		log.info(`${count === 1 ? "1 Skill" : `${count} Skills`} below ${places}.`);
		return;
	}
	const message = `No folder with a SKILL.md was found below ${places} in the checked-out commit.`;
	const hint = "Check the input path. An empty or missing folder never deletes Skills. To sync without deletions, set prune to false.";
	if (prunes) throw new errors/* ActionError */.lZ(message, { hint });
	log.warning(message);
}
async function findCandidates(repository, roots, { skills }, teamSkills, log) {
	const { present, former, isComplete } = await readKnownNames(repository, roots, skills);
	if (!isComplete) log.warning("The Git history is incomplete, so former Skills that it does not show are not deleted. Check out with fetch-depth: 0 and without a filter.");
	return pruneCandidates({
		teamSkills,
		presentNames: present,
		formerNames: former
	});
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/run.js









// .build/action-sync-skills/compiled/action-sync-skills/src/run.js
/** Reads the Skills of the commit and of the team, plans, and applies the plan if the mode says so. */
async function run(inputs, deps) {
	const mode = (0,sync_inputs/* resolveMode */.U)(inputs.mode, deps.event.name);
	const { maxParallel } = inputs;
	return runSync({
		...inputs,
		mode,
		noun: "Skill",
		read: () => readFacts(inputs, mode, deps),
		plan: (facts) => plan(facts, mode, inputs, deps),
		approved: plan_plan/* approvedPart */.Vd,
		nameOf: nameOfProblem,
		apply: (plan, { repository, teamId }) => apply(plan, {
			...deps,
			repository,
			maxParallel,
			teamId
		})
	}, deps.log);
}
async function plan(facts, mode, inputs, deps) {
	const { repository } = facts;
	const secrets = [inputs.apiKey, inputs.githubToken].flatMap((secret) => secret ?? []);
	const all = await makePlan(facts, {
		...deps,
		repository,
		maxParallel: inputs.maxParallel,
		secrets
	});
	const isPreview = deps.event.pullRequest !== void 0 || deps.event.mergeGroup !== void 0;
	const tolerated = (0,plan_plan/* describeTolerated */.AP)(all);
	if (tolerated !== void 0) deps.log.notice(tolerated);
	if (inputs.allowOlder || mode === "drift" || mode === "plan" && isPreview) return all;
	return refuseOlder(all, {
		...deps,
		repository,
		teamSkills: facts.teamSkills
	});
}
/** A Skill without a name goes by its folder; other files go by their path. */
function nameOfProblem(file) {
	return nameOf(file).toLowerCase() === documentName.toLowerCase() && nameOf(folderOf(file)) || file;
}



/***/ }),

/***/ 1217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   V8: () => (/* binding */ DuvoError),
/* harmony export */   dk: () => (/* binding */ UnexpectedResponseError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
// .build/action-sync-skills/compiled/shared/duvo/errors.js
/** Base class of all errors of the client. The message names the call, what went wrong and what to check. */
var DuvoError = class extends Error {
	method;
	path;
	ambiguous;
	constructor(facts, message, options) {
		super(`${facts.method} ${facts.path}: ${message}`, options);
		this.name = new.target.name;
		this.method = facts.method;
		this.path = facts.path;
		this.ambiguous = facts.ambiguous;
	}
};
/** The API responded with an error status. */
var ApiError = class extends DuvoError {
	status;
	code;
	apiMessage;
	requestId;
	validationErrors;
	response;
	constructor(facts) {
		super(facts, describe(facts));
		this.status = facts.status;
		this.code = facts.code;
		this.apiMessage = facts.apiMessage;
		this.requestId = facts.requestId;
		this.validationErrors = facts.validationErrors ?? [];
		this.response = facts.response;
	}
};
/** No response arrived: the name did not resolve, or the connection was refused, reset or failed its TLS check. */
var NetworkError = class extends DuvoError {
	/** The system's code, such as `ECONNRESET`, if there is one. */
	code;
	constructor(facts, message, code, options) {
		super(facts, message, options);
		this.code = code;
	}
};
/** The response, or its next byte, took too long. */
var TimeoutError = class extends DuvoError {};
/** A response arrived, but not as the API documents it: not JSON, too large, a redirect elsewhere, a missing field. */
var UnexpectedResponseError = class extends DuvoError {};
/** The response is larger than the call allows. A smaller page may fit. */
var TooLargeError = class extends UnexpectedResponseError {};
function describe(facts) {
	const said = [facts.code, facts.apiMessage].filter((part, at, all) => part && all.indexOf(part) === at).join(": ");
	const problems = facts.validationErrors?.map(({ field, message }) => `${field}: ${message}`) ?? [];
	const request = facts.requestId ? ` (request ${facts.requestId})` : "";
	return [
		`${facts.status} ${said || "no message"}${request}`,
		...problems,
		adviceFor(facts)
	].filter(Boolean).join(". ");
}
/** What to check, for the most common refusals. */
function adviceFor({ status, code }) {
	switch (status) {
		case 401: return "The API key was refused: it is mistyped, revoked, expired, or belongs to another environment. Check the input `api-key` (or DUVO_API_KEY) and `api-base-url`";
		case 403:
			if (code === "insufficient_scope") return "The key lacks the scope for this call: create a key that has it";
			if (code === "workspace_policy_denied") return "A policy of the workspace forbids this call: ask its administrator";
			if (code === "approval_required") return "The workspace requires approval for this call";
			return "The key may not do this: check that `team-id` is the key's own team and what its user may do";
		case 404: return "It does not exist, or this key cannot see it: check the id and the team of the key";
		case 429: return "The rate limit of the key is used up, and there is not enough time left to wait. Other steps with the same key share the limit";
		case 410: return "This part of the API is gone: use a newer version of the action";
		default: return "";
	}
}



/***/ }),

/***/ 1078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cv: () => (/* binding */ exchange),
  hh: () => (/* binding */ fileBody),
  $d: () => (/* binding */ sizeOf)
});

// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/duvo/http/failures.js
var failures = __webpack_require__(5574);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/duvo/http/decoding.js



// .build/action-sync-skills/compiled/shared/duvo/http/decoding.js
/** The failure for a response that is too large, before or after unpacking. */
function tooLarge(maxBytes) {
	return new failures/* AttemptError */.c("too-large", `the response is larger than ${maxBytes / 2 ** 20} MiB`);
}
/**
* Decodes a body by its `content-encoding`. A small body can unpack to gigabytes, so unpacking stops at the limit.
*
* @throws AttemptError `too-large` above `maxBytes`, `unreadable` for an encoding that was not requested; zlib's errors for
*   broken data
*/
async function decode(body, encoding, maxBytes) {
	const name = encoding?.trim().toLowerCase() ?? "";
	if (body.length === 0 || name === "" || name === "identity") return body;
	const zlib = process.getBuiltinModule("node:zlib");
	const decoders = {
		gzip: zlib.gunzip,
		"x-gzip": zlib.gunzip,
		br: zlib.brotliDecompress
	};
	if (!isKnown(name, decoders)) throw new failures/* AttemptError */.c("unreadable", `the response has an unknown encoding (${name.slice(0, 40)})`);
	return (0,external_node_util_.promisify)(decoders[name])(body, { maxOutputLength: maxBytes }).catch((error) => {
		throw error.code === "ERR_BUFFER_TOO_LARGE" ? tooLarge(maxBytes) : error;
	});
}
function isKnown(name, decoders) {
	return Object.hasOwn(decoders, name);
}


// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/duvo/http/local-file.js
var local_file = __webpack_require__(4609);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/duvo/http/exchange.js




// .build/action-sync-skills/compiled/shared/duvo/http/exchange.js
/** A file as a body. @param size its bytes; the attempt fails if the file changes in the meantime */
function fileBody(path, size) {
	return {
		size,
		open: () => (0,local_file/* readPieces */.u)({
			path,
			size
		})
	};
}
/** Bytes of a body. */
function sizeOf(body) {
	return body instanceof Uint8Array ? body.length : body.size;
}
/**
* One attempt: sends the request once and reads the whole response, within limits of time and size. Does not follow
* redirects. Returns failures instead of throwing them; throws only the reason of `signal`.
*/
async function exchange(send, clock, request) {
	const { url, limits } = request;
	request.signal?.throwIfAborted();
	const attempt = new AbortController();
	const cancel = () => attempt.abort(request.signal?.reason);
	request.signal?.addEventListener("abort", cancel, { once: true });
	const limit = (ms, what) => clock.timer(ms, () => attempt.abort(new failures/* AttemptError */.c("timeout", `${what} within ${ms / 1e3} s from ${url.host}`)));
	const stopTotal = limit(limits.total, "no complete response");
	let stopWaiting = limit(limits.headers, "no response");
	try {
		const { method } = request;
		const response = await send({
			url,
			method,
			signal: attempt.signal,
			...contentOf(request)
		});
		const raw = await readBody(response, request.maxBytes, () => {
			stopWaiting();
			stopWaiting = limit(limits.idle, "no more of the response");
		});
		const { status, headers } = response;
		return {
			status,
			headers,
			body: await decode(raw, headers.get("content-encoding"), request.maxBytes)
		};
	} catch (error) {
		request.signal?.throwIfAborted();
		return (0,failures/* failureOf */.g)(attempt.signal.aborted ? attempt.signal.reason : error, url.host);
	} finally {
		stopTotal();
		stopWaiting();
		request.signal?.removeEventListener("abort", cancel);
	}
}
function contentOf({ headers: given, body }) {
	const headers = {
		"accept-encoding": "gzip, br",
		...given
	};
	if (body === void 0 || body instanceof Uint8Array) return {
		headers,
		body
	};
	return {
		headers: {
			...headers,
			"content-length": String(body.size)
		},
		body: body.open()
	};
}
async function readBody({ body }, maxBytes, onProgress) {
	onProgress();
	const pieces = [];
	let size = 0;
	for await (const piece of body ?? []) {
		onProgress();
		size += piece.byteLength;
		if (size > maxBytes) throw tooLarge(maxBytes);
		pieces.push(piece);
	}
	return Buffer.concat(pieces);
}



/***/ }),

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ AttemptError),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
// .build/action-sync-skills/compiled/shared/duvo/http/failures.js
const notSentCodes = /* @__PURE__ */ new Set([
	"ENOTFOUND",
	"EAI_AGAIN",
	"ECONNREFUSED",
	"EHOSTUNREACH",
	"EHOSTDOWN",
	"ENETUNREACH",
	"ENETDOWN"
]);
const tlsCode = /^(CERT_|ERR_TLS_CERT|SELF_SIGNED_CERT|DEPTH_ZERO|UNABLE_TO_(GET|VERIFY)|HOSTNAME_MISMATCH)/;
/** What came instead of a response: not HTTP, contradictory lengths, or far too many headers. */
const unreadable = /^HPE_/;
const unusable = /^ERR_(INVALID_(PROTOCOL|URL|CHAR|HTTP_TOKEN)|UNESCAPED_CHARACTERS)$/;
/** An error that an attempt raised on purpose (a time limit, a body that is too large), with its kind. */
var AttemptError = class extends Error {
	kind;
	constructor(kind, message) {
		super(message);
		this.kind = kind;
	}
};
/** Classifies what a sender threw. The reason may be in the chain of causes, of which ten are read. */
function failureOf(error, host) {
	const chain = causesOf(error);
	const planned = chain.find((cause) => cause instanceof AttemptError);
	if (planned) return {
		kind: planned.kind,
		reason: planned.message,
		cause: error
	};
	const code = chain.map(codeOf).find((found) => found !== void 0);
	const isBeforeSending = chain.some((cause) => /^(connect|getaddrinfo)$/.test(textOf(cause, "syscall") ?? ""));
	const last = chain.at(-1);
	return {
		...meaningOf({
			code,
			message: last instanceof Error ? last.message : String(last),
			isBeforeSending
		}, host),
		code,
		cause: error
	};
}
function meaningOf({ code, message, isBeforeSending }, host) {
	const word = code ?? "";
	if (unusable.test(word)) return {
		kind: "misconfigured",
		reason: `cannot connect to ${host}: ${message}`
	};
	if (tlsCode.test(word)) return {
		kind: "refused-tls",
		reason: `the certificate of ${host} is not trusted (${word})`
	};
	if (word === "ERR_SSL_WRONG_VERSION_NUMBER") return {
		kind: "misconfigured",
		reason: `${host} does not speak TLS (${word})`
	};
	if (isBeforeSending || notSentCodes.has(word)) return {
		kind: "not-sent",
		reason: `cannot connect to ${host} (${code ?? message})`
	};
	if (unreadable.test(word)) return {
		kind: "unreadable",
		reason: `${host} sent something that is not an HTTP response (${word})`
	};
	return {
		kind: "lost",
		reason: `the connection to ${host} broke (${code ?? message})`
	};
}
function causesOf(error) {
	const chain = [];
	for (let cause = error; cause !== void 0 && cause !== null && chain.length < 10;) {
		chain.push(cause);
		cause = cause instanceof Error ? cause.cause : void 0;
	}
	return chain;
}
function codeOf(error) {
	return textOf(error, "code");
}
function textOf(error, name) {
	const value = error instanceof Error ? Reflect.get(error, name) : void 0;
	return typeof value === "string" ? value : void 0;
}



/***/ }),

/***/ 4609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readPieces)
/* harmony export */ });
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5574);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);




// .build/action-sync-skills/compiled/shared/duvo/http/local-file.js
const pieceBytes = 65536;
/**
* Links were resolved when the upload was planned: do not follow one that has replaced the file since. Windows has neither
* flag.
*/
const openFlags = node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK ?? 0);
/**
* Reads a file in pieces, exactly as many bytes as planned. All pieces share one buffer: each is valid until the next one
* is requested.
*
* @param onPiece called with each piece before it is yielded
* @throws AttemptError `misconfigured` if the file changed since it was planned or while it was read: the server would get
*   neither the old nor the new content
*/
async function* readPieces({ path, size }, onPiece = () => {}) {
	const { open } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
	const file = await open(path, openFlags);
	try {
		const before = await file.stat({ bigint: true });
		const changed = () => new _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .AttemptError */ .c("misconfigured", `the file ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} changed during the upload`);
		if (before.size !== BigInt(size)) throw changed();
		const buffer = Buffer.allocUnsafe(pieceBytes);
		for (let sent = 0; sent < size;) {
			const { bytesRead } = await file.read(buffer, 0, Math.min(pieceBytes, size - sent));
			if (bytesRead === 0) throw changed();
			const piece = buffer.subarray(0, bytesRead);
			sent += bytesRead;
			if (sent === size) {
				const after = await file.stat({ bigint: true });
				if (after.mtimeNs !== before.mtimeNs || after.size !== before.size) throw changed();
			}
			onPiece(piece);
			yield piece;
		}
	} finally {
		await file.close();
	}
}



/***/ })

};
