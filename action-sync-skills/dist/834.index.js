export const id = 834;
export const ids = [834,425];
export const modules = {

/***/ 5425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasChanges: () => (/* binding */ hasChanges),
/* harmony export */   hashOf: () => (/* binding */ hashOf),
/* harmony export */   planOutput: () => (/* binding */ planOutput)
/* harmony export */ });
/* harmony import */ var _shared_action_plan_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1668);


// .build/action-sync-skills/compiled/action-sync-skills/src/plan.js
function hasChanges({ uploads, deletions }) {
	return uploads.length > 0 || deletions.length > 0;
}
/** The plan as other steps read it. */
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
/** Differs as soon as anything else would be written, or be overwritten. */
function hashOf({ uploads, deletions }) {
	const skills = uploads.map(({ action, skill, id, files }) => ({
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
	}));
	return (0,_shared_action_plan_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .planHash */ .SH)({
		skills,
		delete: deletions
	});
}



/***/ }),

/***/ 9834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/action/errors.js
var errors = __webpack_require__(2067);
// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/action/file-problems.js
var file_problems = __webpack_require__(2591);
// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/action/plan-hash.js
var plan_hash = __webpack_require__(1668);
// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/action/text.js
var action_text = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/error.js


// .build/action-sync-skills/compiled/shared/action/git/error.js
/** A failure of git, or of what was asked of it, told in words for the person who reads the job log. */
var GitError = class extends errors/* ActionError */.lZ {
	name = "GitError";
};
/** The remedy when something is missing from the clone. */
const completeClone = "Check out with fetch-depth: 0 and without a filter, so that the clone is complete.";
const maxDetailCharacters = 500;
/**
* Explains why a git command failed: causes that a workflow can mend come with their remedy, any other in git's own words,
* cut and without control characters.
*
* @param command the subcommand, such as `diff-tree`
* @param stderr what git wrote to standard error; untrusted text
*/
function explainFailure(command, exitCode, stderr) {
	if (/dubious ownership|unsafe repository/i.test(stderr)) return new GitError("git refuses to read the repository because another user owns it.", { hint: "Use git 2.38 or newer in the container, or run chown -R \"$(id -u)\" \"$GITHUB_WORKSPACE\" in a step before." });
	if (/not a git repository/i.test(stderr)) return notARepository("The workspace");
	const message = `git ${command} failed with exit code ${exitCode}: ${stderr.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim().slice(0, maxDetailCharacters) || "it gave no reason"}`;
	const isIncomplete = /missing|bad object|could not get object info|unable to read|not our ref/i.test(stderr);
	return new GitError(message, isIncomplete ? { hint: completeClone } : {});
}
/** @param place where a repository was looked for */
function notARepository(place) {
	return new GitError(`${place} is not in a git repository.`, { hint: "Run actions/checkout before this action, on a runner that has git: without it, checkout downloads files without history." });
}


// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(4266);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/object-id.js



// .build/action-sync-skills/compiled/shared/action/git/object-id.js
const objectId = (0,schemas/* string */.Yj)().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/).brand();
/** The object id that `text` is, or undefined: an abbreviated id, a ref, an upper-case id or all zeros is none. */
function findObjectId(text) {
	if (text === void 0 || isZero(text)) return void 0;
	return objectId.safeParse(text).data;
}
/** As {@link findObjectId} for text that git wrote. @throws GitError when it is no object id */
function parseObjectId(text) {
	const result = objectId.safeParse(text);
	if (!result.success) throw new GitError(`git answered ${JSON.stringify(text.slice(0, 80))} where an object id belongs.`);
	return result.data;
}
/** Whether `text` is the id of zeros which stands for "no object", as `before` in the push that creates a branch. */
function isZero(text) {
	return /^0{40,64}$/.test(text);
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/commit.js


// .build/action-sync-skills/compiled/shared/action/git/commit.js
/** @throws GitError when the clone does not have the commit */
async function readCommit(git, id) {
	return parseCommit(id, await git.read([
		"cat-file",
		"commit",
		id
	]));
}
/** Reads a commit object: header lines, an empty line, the message. */
function parseCommit(id, content) {
	const end = content.indexOf("\n\n");
	const headers = content.subarray(0, end < 0 ? content.length : end).toString("utf8").split("\n");
	const values = (name) => headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
	const message = end < 0 ? "" : decode(content.subarray(end + 2), values("encoding")[0]);
	return {
		id,
		shortId: id.slice(0, 7),
		parents: values("parent").map(parseObjectId),
		subject: (message.trimStart().split(/\r?\n\s*\n/, 1)[0] ?? "").replaceAll(/\s*\r?\n\s*/g, " ").trim(),
		authorDate: parseDate(values("author")[0] ?? "")
	};
}
/** Takes the seconds from `Name <mail> 1700000000 +0100`. */
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
* The commit that a name stands for (a branch, tag, id, `HEAD~2`, …), or undefined when the clone has none. The name goes
* through standard input, where nothing is an option: a branch may be called `--output=x`.
*/
async function resolveCommit(git, name) {
	if (name === "" || /[\u0000-\u001f\u007f]/.test(name)) return void 0;
	const answer = await git.read(["cat-file", "--batch-check"], { input: `${name}^{commit}\n` });
	return findObjectId(/^([0-9a-f]+) commit \d+\n$/.exec(answer.toString("utf8"))?.[1]);
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/deepening.js



// .build/action-sync-skills/compiled/shared/action/git/deepening.js
/** How many commits more a shallow clone gets at a time, before it gets all of them. */
const steps = [50, 500];
/** Whether history of this clone is cut off, as it is after actions/checkout with its default `fetch-depth: 1`. */
async function isShallow(git) {
	return (await git.read(["rev-parse", "--is-shallow-repository"])).toString("utf8").trim() === "true";
}
/** Makes sure that a commit and its files are there, without its history if the clone is shallow. False when they are not. */
async function fetchCommit(git, id) {
	const isThere = async () => await resolveCommit(git, id) === id;
	if (await isThere()) return true;
	git.log.info(`Commit ${id.slice(0, 7)} is not in this clone; fetching it.`);
	return await git.fetch(await depth(git), [id]) && await isThere();
}
/** Fetches a branch or tag by its name. False when the remote has none, or the name is none a ref can have. */
async function fetchRef(git, name) {
	if (!/^[\p{L}\p{N}_][\p{L}\p{N}_./@+-]*$/u.test(name) || /\.\.|\/\/|@\{|\.lock$|[./]$/.test(name)) return false;
	git.log.info(`${name} is not in this clone; fetching it.`);
	const options = await depth(git);
	const short = shortName(name);
	return await git.fetch(options, [`+refs/heads/${short}:refs/remotes/origin/${short}`]) || await git.fetch(options, [`refs/tags/${short}:refs/tags/${short}`]);
}
/** `main` for `origin/main`, `refs/heads/main` and `refs/remotes/origin/main`; likewise for a tag. */
function shortName(name) {
	return name.replace(/^(?:refs\/(?:heads|tags|remotes\/origin)|origin)\//, "");
}
/** In a complete clone a depth would cut history off, so it is given in a shallow one only. */
async function depth(git) {
	return await isShallow(git) ? ["--depth=1"] : [];
}
/** Fetches all history of some commits if it is cut off. False when it stays cut off. */
async function fetchHistory(git, ids) {
	if (!await isShallow(git)) return true;
	git.log.info("This clone is shallow; fetching its whole history.");
	return git.fetch(["--unshallow"], ids);
}
/** The newest commit that is in the history of both, deepening a shallow clone in bounded steps; undefined if there is none. */
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
	git.log.info(`This clone is shallow; fetching ${commits} commits more.`);
	return git.fetch([`--deepen=${commits}`], ids);
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/base.js





// .build/action-sync-skills/compiled/shared/action/git/base.js
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
* | any other event; another commit checked out than the event is about | everything |
*/
function decideBase(facts, head) {
	if (facts.pullRequest) return decidePullRequest(facts.pullRequest, head);
	const given = facts.push?.before ?? facts.mergeGroup?.baseSha;
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
		reason: "where the pull request left its target branch"
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
* Finds the base and says in the log which it is and why. A shallow clone is deepened as far as needed. What cannot be
* reached makes the answer `everything`, with a warning.
*
* @param explicit what the user named as base: any name of a commit. It is that or an error, never a guess
* @throws GitError when `explicit` stands for no commit
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
	throw new GitError(`The base ${JSON.stringify(name)} stands for no commit of this repository.`, { hint: "Give a branch, a tag or a commit id, and check out with fetch-depth: 0 so that it is in the clone." });
}
async function fetchNamed(git, name) {
	const id = findObjectId(name);
	return id === void 0 ? fetchRef(git, name) : fetchCommit(git, id);
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/blobs.js



// .build/action-sync-skills/compiled/shared/action/git/blobs.js
/**
* The contents of blobs, byte for byte: no line ending, filter driver or text conversion touches them. One git process for
* all of them, after one which asks for their sizes.
*
* @param options.maxBytes the most that all of them together may have; nothing is read when they have more
* @throws GitError when a blob is not in the clone, an id is not a blob, or there is more than `maxBytes`
*/
async function readBlobs(git, ids, { maxBytes }) {
	const distinct = [...new Set(ids)];
	if (distinct.length === 0) return /* @__PURE__ */ new Map();
	const input = distinct.map((id) => `${id}\n`).join("");
	const total = (await git.read(["cat-file", "--batch-check"], { input })).toString("latin1").trimEnd().split("\n").map(parseHeader).reduce((sum, { size }) => sum + size, 0);
	if (total > maxBytes) throw new GitError(`The files to read have ${total} bytes together; at most ${maxBytes} are allowed.`);
	return parseBatch(await git.read(["cat-file", "--batch"], { input }));
}
/** Reads `<id> blob <size>`. */
function parseHeader(line) {
	const [id = "", type, size] = line.split(" ");
	if (type === "blob") return {
		id: parseObjectId(id),
		size: Number(size)
	};
	if (type === "missing") throw new GitError(`git object ${id} is not in this clone.`, { hint: completeClone });
	throw new GitError(`git object ${id.slice(0, 64)} is a ${type}, not a file.`);
}
/** The output of `cat-file --batch`: a header line, as many bytes as it says, a line feed; and so on. */
function parseBatch(output) {
	const blobs = /* @__PURE__ */ new Map();
	for (let start = 0; start < output.length;) {
		const end = output.indexOf("\n", start);
		const { id, size } = parseHeader(output.subarray(start, end).toString("latin1"));
		blobs.set(id, output.subarray(end + 1, end + 1 + size));
		start = end + 1 + size + 1;
	}
	return blobs;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/names.js
// .build/action-sync-skills/compiled/shared/action/git/names.js
const decoder = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** A file name as text, or undefined when its bytes are not UTF-8 and no text could lead back to the file. */
function decodeName(bytes) {
	try {
		return decoder.decode(bytes);
	} catch {
		return;
	}
}
/** A file name that is safe to show: printable ASCII as it is, any other byte as `\ooo`, the way git quotes names. */
function escapeName(bytes) {
	return Array.from(bytes, (byte) => byte > 31 && byte < 127 && byte !== 92 ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
/** The records of a `-z` output, each of which ends with a NUL byte. */
function splitRecords(output) {
	const records = [];
	for (let start = 0; start < output.length;) {
		const end = output.indexOf(0, start);
		records.push(output.subarray(start, end < 0 ? output.length : end));
		start = end < 0 ? output.length : end + 1;
	}
	return records;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/tree.js




// .build/action-sync-skills/compiled/shared/action/git/tree.js
/** The type for a mode of git, such as `100755`. Old repositories also hold `100664`. @throws GitError for an unknown one */
function entryType(mode) {
	if (mode === "100755") return "executable";
	if (mode.startsWith("100")) return "file";
	if (mode === "120000") return "symlink";
	if (mode === "160000") return "submodule";
	throw new GitError(`git names a file mode that this action does not know: ${JSON.stringify(mode)}.`);
}
/**
* Everything that a commit holds below some directories, whatever the working tree looks like.
*
* @param directories paths from the top level, taken literally; a path of a file is the file; empty is the whole commit
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
/** Options which keep `.git/config` from changing what a raw diff shows. */
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
* The net difference between two commits: their trees are compared, so every commit in between counts, a merge brings what
* it changed against `base`, and a change that was taken back is none.
*
* @param directories literal paths from the top level; empty is everything
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
/** Reads `:<mode> <mode> <id> <id> <status>` NUL `<path>` NUL, repeated. */
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
	if (kind === void 0) throw new GitError(`git diff-tree answered with a line that is not understood: ${JSON.stringify(line.slice(0, 200))}.`);
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
* Which files this repository has ever held, in any commit that led to `head`, merged branches included. It answers "is
* this ours?" before something is deleted elsewhere.
*
* @param options.directories literal paths from the top level; empty is everything
* @param options.match which paths are wanted, such as those that end in `/SKILL.md`
* @throws GitError when more than 100,000 commits touch the directories
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


// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/environment.js




// .build/action-sync-skills/compiled/shared/action/git/environment.js
/** What git needs of the surroundings: to start, to find its own programs, and to reach the remote through a proxy. */
const passedOn = new Set(["PATH PATHEXT SYSTEMROOT WINDIR COMSPEC TEMP TMP TMPDIR HOME USERPROFILE HOMEDRIVE HOMEPATH PROGRAMDATA", "LD_LIBRARY_PATH HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR CURL_CA_BUNDLE"].flatMap((names) => names.split(" ")));
/** What we set: no configuration of system or user, no prompt, no replaced history, no network while reading. */
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
/** The variables that {@link gitEnvironment} sets, for a library which wants them listed. */
const gitVariables = [
	...Object.keys(fixed),
	"GIT_ALLOW_PROTOCOL",
	"GIT_CEILING_DIRECTORIES"
].filter((name) => name.startsWith("GIT_"));
/**
* The whole environment of a git process. An allow-list: neither inputs and secrets of the action nor any inherited `GIT_*`,
* `EDITOR`, `PAGER` or `SSH_ASKPASS` reaches git or what git starts.
*
* @param root the repository's top level; git looks for the repository there and not in a directory above
* @param protocols what a transport may speak, separated by colons. `none` (no such protocol) while reading: a repository
*   may declare itself a partial clone, and git would then fetch a missing object with commands of that repository's choice
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
* Configuration for every git command, as `key=value`. It outranks `.git/config`, in which an earlier step may have left
* commands: git runs some of them even for plumbing (`core.fsmonitor` for `diff-tree`).
*
* @param root the repository's top level; the only directory that git shall trust whoever owns it
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
* The absolute path of git, from `PATH`. Found here rather than by the operating system, because Windows looks into the
* current directory first, and that is the user's repository.
*
* @throws GitError when there is none
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


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/git/process.js



// .build/action-sync-skills/compiled/shared/action/git/process.js
/** @param root absolute path of the repository's top level */
function createGitProcess(root, { log, env }) {
	const git = findGit(env);
	return {
		log,
		async read(args, { input, accept = [] } = {}) {
			const { exitCode, stdout, stderr } = await readHistory(git, root, env, args, input);
			if (exitCode !== 0 && !accept.includes(exitCode)) throw explainFailure(args[0] ?? "", exitCode, stderr);
			return stdout;
		},
		fetch: (options, refspecs) => fetchOrigin(git, root, {
			log,
			env
		}, options, refspecs)
	};
}
/**
* simple-git starts the process, with its guard against options and variables that execute something; the `unsafe` switches
* admit the configuration and variables that we set ourselves. Its `raw` decodes output as UTF-8, which mangles names and
* blobs; the `errors` hook sees the bytes and the exit code of every command, so the answer is taken there, and taken away:
* simple-git would copy and decode it once more.
*/
async function readHistory(git, root, env, args, input) {
	const { simpleGit } = await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 4724));
	let answer;
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
			answer = {
				exitCode,
				stdout: Buffer.concat(stdOut.splice(0)),
				stderr: Buffer.concat(stdErr).toString()
			};
		}
	}).env(gitEnvironment(env, root, "none")).raw([...args]);
	if (answer === void 0) throw new GitError(`git ${args[0]} gave no answer.`);
	return answer;
}
/**
* `https` and `http` are what actions/checkout stores a token for, `file` is a clone on the same disk. ssh is left out: its
* command comes from `.git/config`.
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
* Opens the repository which a directory belongs to: the nearest one at or above it. The directory itself need not exist
* (its last file may just have been deleted).
*
* @throws GitError with what to do, when there is no repository or no commit, or git is absent, older than 2.24, or refuses
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
	if (id === void 0) throw new GitError("The repository has no commit checked out.", { hint: "Run actions/checkout before this action." });
	const head = await readCommit(git, id);
	return {
		root,
		head,
		pathOf: (path) => pathBelow(top, path),
		resolveBase: (facts, explicit) => resolveBase(git, facts, head, explicit),
		changedPaths: (base, directories = []) => changedPaths(git, base, head.id, directories),
		listTree: (directories = []) => listTree(git, head.id, directories),
		readBlobs: (ids, limits) => readBlobs(git, ids, limits),
		filesEverHeld: (options) => filesEverHeld(git, head.id, options)
	};
}
function findTopLevel(directory) {
	for (let current = directory;; current = (0,external_node_path_.dirname)(current)) {
		if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(current, ".git"))) return current;
		if (current === (0,external_node_path_.dirname)(current)) throw notARepository(directory);
	}
}
/** Compares the paths as they are written: a symlink on the way must not lead to another place in the repository. */
function pathBelow(top, path) {
	const below = (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)(path)).split(external_node_path_.sep).join("/");
	if (below === ".." || below.startsWith("../") || (0,external_node_path_.isAbsolute)(below)) throw new GitError(`${JSON.stringify(path)} is outside of the repository at ${top}.`);
	return below;
}
/** `--end-of-options` came with git 2.24. @throws GitError for an older git */
async function checkVersion(git) {
	const answer = (await git.read(["version"])).toString("utf8").trim();
	const [, major, minor] = /(\d+)\.(\d+)/.exec(answer) ?? [];
	if (Number(major) > 2 || Number(major) === 2 && Number(minor) >= 24) return;
	throw new GitError(`This action needs git 2.24 or newer; the runner has ${JSON.stringify(answer.slice(0, 80))}.`);
}


// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/action/git/event-facts.js
var event_facts = __webpack_require__(2163);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/sync-mode.js
// .build/action-sync-skills/compiled/shared/action/sync-mode.js
/**
* The mode for an event. `auto` plans wherever the content is not merged yet: on every pull request event, and in a merge
* group, which may still be thrown away. Anywhere else it applies.
*
* @param eventName as in GITHUB_EVENT_NAME
*/
function resolveMode(mode, eventName) {
	if (mode !== "auto") return mode;
	return eventName.startsWith("pull_request") || eventName === "merge_group" ? "plan" : "apply";
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/pool.js
// .build/action-sync-skills/compiled/shared/action/pool.js
/**
* Runs `work` on every item, at most `limit` at a time, starting in the items' order. One failure does not stop the others.
* Once `signal` aborts, what has not started is rejected with its reason.
*
* @returns one settled result an item, in the items' order; the promise itself does not reject
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
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/pack.js


// .build/action-sync-skills/compiled/action-sync-skills/src/pack.js
/** The first moment that a zip can tell: a real date would change the bytes from day to day. */
const date = /* @__PURE__ */ new Date("1980-01-01T00:00:00Z");
const modes = {
	file: 420,
	executable: 493
};
const zlib = { level: 6 };
const sampleBytes = 65536;
/** Samples that shrink less than this are of compressed data: images, archives. */
const worthwhileRatio = .97;
/**
* Packs files into a zip. The same files give the same bytes on every machine and day: sorted by the bytes of their paths,
* one date, two modes, and no directory entries.
*/
async function pack(files) {
	const { ZipArchive } = await __webpack_require__.e(/* import() */ 79).then(__webpack_require__.bind(__webpack_require__, 79));
	const archive = new ZipArchive({
		zlib,
		statConcurrency: 1
	});
	const sorted = files.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
	for (const { path: name, content, executable } of sorted) {
		const mode = executable ? modes.executable : modes.file;
		archive.append(content, {
			name,
			date,
			mode,
			store: !isCompressible(content)
		});
	}
	const [chunks] = await Promise.all([archive.toArray(), archive.finalize()]);
	return Buffer.concat(chunks);
}
/** Looks at the middle of a large file. Depends on the content alone. */
function isCompressible(content) {
	if (content.length <= 2 * sampleBytes) return true;
	const middle = Math.floor((content.length - sampleBytes) / 2);
	const sample = content.subarray(middle, middle + sampleBytes);
	return (0,external_node_zlib_.deflateRawSync)(sample, { level: 1 }).length < sampleBytes * worthwhileRatio;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/text-diff.js
// .build/action-sync-skills/compiled/shared/action/text-diff.js
/** Two texts with more differing lines than this are shown as a replacement: the search for the best diff is quadratic. */
const maxEdits = 2e3;
/**
* Compares two texts line by line. Characters that a reader would not see (zero width, direction marks, controls) are shown
* by their code, since a reviewer decides by this diff; a carriage return appears as `␍`.
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
	const patch = structuredPatch("", "", before, after, "", "", {
		context,
		maxEditLength: maxEdits
	});
	if (patch === void 0) return replaceText(splitText(before), splitText(after), maxLines);
	const lines = patch.hunks.flatMap((hunk) => [`@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`, ...hunk.lines]);
	return {
		text: lines.slice(0, maxLines).map(showInvisible).join("\n"),
		added: lines.filter((line) => line.startsWith("+")).length,
		removed: lines.filter((line) => line.startsWith("-")).length,
		omitted: Math.max(0, lines.length - maxLines)
	};
}
/** Where a hunk begins and how long it is; an empty side begins at the line before, as the format wants it. */
function range(start, lines) {
	return `${lines === 0 ? start - 1 : start},${lines}`;
}
/** One hunk that takes all away and puts all there; as much of each as `maxLines` allows. */
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
/** Makes visible what is in one line of text but cannot be seen: `<U+200B>`. Tabs and emoji style marks stay. */
function showInvisible(line) {
	return line.replaceAll("\r", "␍").replace(/[^\P{Cc}\t]|(?![\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/gu, showCode);
}
function showCode(character) {
	return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}


// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/_virtual/_lazy-crypto.js
var _lazy_crypto = __webpack_require__(1303);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/compare.js


// .build/action-sync-skills/compiled/action-sync-skills/src/compare.js
/**
* What an upload of the folder would change in the stored Skill, in the order of the paths. Contents are compared by the
* hash that Git names them by, so that none of the folder's files has to be read for it.
*
* The API does not promise to keep executable bits, and a server that drops them must not be sent the same Skill again and
* again. So they are compared where the stored archive has any such bit; and where Git says that a file's bit has changed, the
* file counts as changed unless the archive has the new one.
*
* @param hasNewMode whether Git says so of a file
*/
function compareFiles(local, stored, hasNewMode) {
	const keepsModes = [...stored.values()].some(({ executable }) => executable === true);
	const changes = local.flatMap((after) => {
		const before = stored.get(after.path);
		if (!before) return [{
			path: after.path,
			kind: "added",
			before,
			after
		}];
		const isModified = before.content.length !== after.size || blobId(before.content, after.id.length) !== after.id;
		const comparesMode = hasNewMode(after.path) || keepsModes && before.executable !== void 0;
		const kind = isModified ? "modified" : comparesMode && before.executable !== after.executable ? "mode" : void 0;
		return kind ? [{
			path: after.path,
			kind,
			before,
			after
		}] : [];
	});
	const kept = new Set(local.map(({ path }) => path));
	const removed = [...stored].filter(([path]) => !kept.has(path));
	return [...changes, ...removed.map(([path, before]) => ({
		path,
		kind: "removed",
		before,
		after: void 0
	}))].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}
/**
* The id that Git gives a content.
*
* @param length of the ids in the repository: 40 hex digits for SHA-1, 64 for SHA-256
*/
function blobId(content, length) {
	return (0,_lazy_crypto/* createHash */.n)(length === 64 ? "sha256" : "sha1").update(`blob ${content.byteLength}\0`).update(content).digest("hex");
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/file-contents.js
// .build/action-sync-skills/compiled/action-sync-skills/src/file-contents.js
/** The first line of a private key and a line of its body: documentation that only names the first is let through. */
const privateKey = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----\r?\n(?:[A-Za-z-]+: .*\r?\n|\r?\n)*[A-Za-z0-9+/=]{40}/;
const githubToken = /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60})/;
const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\//;
/** Pointers of Git LFS are about 130 bytes long. */
const maxPointerBytes = 1024;
/** Larger files are no text that a person wrote, and keys are searched for in text. */
const maxScannedBytes = 2 ** 20;
/**
* Looks into a file for what must not leave the repository, or would be of no use outside of it.
*
* @param secrets values that the step itself keeps secret, such as its API key
*/
function contentProblem(content, secrets) {
	const text = content.length <= maxScannedBytes ? content.toString("latin1") : "";
	const at = [
		...secrets.map((secret) => content.indexOf(secret)),
		text.search(privateKey),
		text.search(githubToken)
	].find((index) => index >= 0);
	if (at !== void 0) return {
		line: content.subarray(0, at).toString("latin1").split("\n").length,
		message: "has a key or token in it: take it out, and revoke it if it was ever real"
	};
	if (content.length <= maxPointerBytes && lfsPointer.test(text)) return {
		line: void 0,
		message: "is kept in Git LFS, so that the commit holds only a pointer: store it without LFS, or exclude it"
	};
}
const utf8 = new TextDecoder("utf-8", { fatal: true });
/** The content as text, without a byte order mark; undefined where it is none. */
function textOf(content) {
	if (content.includes(0)) return void 0;
	try {
		return utf8.decode(content);
	} catch {
		return;
	}
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/file-names.js
// .build/action-sync-skills/compiled/action-sync-skills/src/file-names.js
/** Reserved on Windows with any extension: such a file cannot be unpacked there. */
const deviceName = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;
const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;
const maxNameBytes = 255;
const maxPathBytes = 1024;
/**
* Why a path cannot be part of a zip that unpacks to the same files on every system; undefined where it can.
*
* @param path below the Skill's folder, with `/`
*/
function nameProblem(path) {
	if (Buffer.byteLength(path) > maxPathBytes) return `has a path of more than ${maxPathBytes} bytes`;
	for (const name of path.split("/")) {
		if (invisible.test(name)) return "has a character in its name that cannot be seen";
		if (/[\\:]/.test(name)) return "has a backslash or a colon in its name";
		if (/[. ]$/.test(name)) return "has a name that ends with a dot or a space";
		if (deviceName.test(name)) return "has a name that is reserved on Windows";
		if (Buffer.byteLength(name) > maxNameBytes) return `has a name of more than ${maxNameBytes} bytes`;
	}
}
/** Equal for names that a file system without letter case, or with other Unicode forms, takes for the same. */
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
/** Whether files of this name usually hold secrets. */
function isSecretName(path) {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	return secretNames.some((pattern) => pattern.test(name));
}


// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/skill-folders.js



// .build/action-sync-skills/compiled/action-sync-skills/src/skill-folders.js
const documentName = "SKILL.md";
const ignoreFileName = ".skillignore";
/** Limits of good sense: the API names none, and a zip is built in memory. */
const maxFiles = 2e3;
const maxBytes = 100 * 2 ** 20;
const maxDocumentBytes = 2 ** 20;
/**
* Finds the Skills in a commit: each folder with a SKILL.md, with its files less those that are excluded.
*
* @param roots folders to look below, from the top level
* @param exclude patterns as in a .gitignore that lies in each of the roots
* @param ignoreFiles the texts of .skillignore files, by their path
*/
function findSkillFolders(entries, roots, exclude, ignoreFiles) {
	const problems = [];
	return {
		folders: distinctRoots(roots).flatMap((root) => {
			const isExcluded = matcher(exclude.join("\n"));
			const wanted = entries.filter(({ path }) => isBelow(path, root) && !isExcluded(below(path, root)));
			const found = outermost(wanted, ignoreFiles, problems);
			problems.push(...misnamed(wanted, found));
			return found.map((folder) => {
				const isIgnored = matcher(ignoreFiles.get(join(folder, ignoreFileName)) ?? "");
				const packed = wanted.filter(({ path }) => isBelow(path, folder) && !isIgnored(below(path, folder)));
				problems.push(...entryProblems(folder, packed));
				return {
					folder,
					root,
					files: packed.filter(({ type }) => isFile(type)).map(({ path, id, size, type }) => {
						return {
							path: below(path, folder),
							id,
							size,
							executable: type === "executable"
						};
					}).sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
				};
			});
		}),
		problems
	};
}
/** The folders of all SKILL.md files, less those inside of another Skill's folder: these are refused, unless ignored there. */
function outermost(entries, ignoreFiles, problems) {
	const candidates = entries.filter(({ path }) => nameOf(path) === documentName).map(({ path }) => folderOf(path));
	const found = [];
	for (const folder of candidates.sort((a, b) => a.length - b.length)) {
		const outer = found.find((other) => isBelow(folder, other));
		if (outer === void 0) {
			found.push(folder);
			continue;
		}
		const file = join(folder, documentName);
		if (matcher(ignoreFiles.get(join(outer, ignoreFileName)) ?? "")(below(file, outer))) continue;
		problems.push({
			file,
			message: `lies in the folder of another Skill (${outer || "the top level"}): move or exclude it`
		});
	}
	return found.sort();
}
/** Files such as skill.md, in folders that are no Skills for want of a SKILL.md. */
function misnamed(entries, folders) {
	return entries.filter(({ path }) => foldName(nameOf(path)) === foldName(documentName) && nameOf(path) !== documentName).filter(({ path }) => !folders.some((folder) => isBelow(path, folder))).map(({ path }) => ({
		file: path,
		message: `must be named ${documentName}, in these letters`
	}));
}
function entryProblems(folder, entries) {
	const names = /* @__PURE__ */ new Map();
	const problems = entries.flatMap(({ path: file, type, size }) => {
		const path = below(file, folder);
		const other = names.get(foldName(path));
		names.set(foldName(path), path);
		const named = nameProblem(path);
		if (type === "symlink") return [{
			file,
			message: "is a symbolic link: only files can be part of a Skill"
		}];
		if (type === "submodule") return [{
			file,
			message: "is a submodule: only files can be part of a Skill"
		}];
		if (named !== void 0) return [{
			file,
			message: named
		}];
		if (other !== void 0) return [{
			file,
			message: `has the same name as ${other} where letter case does not count`
		}];
		if (isSecretName(path)) return [{
			file,
			message: "looks like a file of secrets: take it out, or exclude it"
		}];
		if (path === documentName && size > maxDocumentBytes) return [{
			file,
			message: "is larger than 1 MiB"
		}];
		return [];
	});
	const bytes = entries.reduce((sum, { size }) => sum + size, 0);
	const file = join(folder, documentName);
	if (entries.length > maxFiles) problems.push({
		file,
		message: `stands in a folder of ${entries.length} files; a Skill may have ${maxFiles}`
	});
	if (bytes > maxBytes) problems.push({
		file,
		message: `stands in a folder of ${Math.ceil(bytes / 2 ** 20)} MiB; a Skill may have 100 MiB`
	});
	return problems;
}
/** The ids of what must be read before the Skills can be found. */
function ignoreFileEntries(entries) {
	return entries.filter(({ path, type, size }) => nameOf(path) === ignoreFileName && isFile(type) && size < maxDocumentBytes);
}
/** Tells which paths gitignore patterns match; the .skillignore itself always. */
function matcher(patterns) {
	const rules = ignore({
		ignorecase: false,
		allowRelativePaths: true
	}).add(patterns);
	return (path) => path === ignoreFileName || rules.ignores(path);
}
function distinctRoots(roots) {
	return [...new Set(roots)].filter((root) => !roots.some((other) => other !== root && isBelow(root, other)));
}
/** Symlinks and submodules have no content of their own. */
function isFile(type) {
	return type === "file" || type === "executable";
}
/** Whether a path is a folder, or below it. */
function isBelow(path, folder) {
	return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
function join(folder, path) {
	return folder === "" ? path : `${folder}/${path}`;
}
function below(path, folder) {
	return folder === "" ? path : path.slice(folder.length + 1);
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/planned-files.js





// .build/action-sync-skills/compiled/action-sync-skills/src/planned-files.js
/** Longer texts are no use as a diff in a comment. */
const maxDiffBytes = 262144;
const maxDiffLines = 200;
const maxContentBytes = 128 * 2 ** 20;
/** The contents of files in the commit, by path. */
async function readContents(repository, files) {
	const blobs = await repository.readBlobs(files.map(({ id }) => id), { maxBytes: maxContentBytes });
	return new Map(files.map(({ path, id }) => [path, blobs.get(id) ?? Buffer.alloc(0)]));
}
/**
* Looks into the files that would be uploaded: what in them forbids it, and for text what changes line by line.
*
* @param secrets values that no file may hold
*/
async function inspectChanges(repository, { folder }, changes, secrets) {
	const written = changes.flatMap(({ after }) => after ?? []);
	const contents = await readContents(repository, written);
	const problems = written.flatMap(({ path }) => {
		const problem = contentProblem(contents.get(path) ?? Buffer.alloc(0), secrets);
		return problem ? [{
			file: join(folder, path),
			...problem
		}] : [];
	});
	return {
		files: await Promise.all(changes.map((change) => planFile(change, contents.get(change.path)))),
		problems
	};
}
async function planFile({ path, kind, before, after }, content) {
	const idLength = after?.id.length ?? 40;
	return {
		path,
		kind,
		before: before && blobId(before.content, idLength),
		after: after?.id,
		executable: after?.executable,
		diff: kind === "modified" || kind === "removed" ? await diffOf(before?.content, content) : void 0
	};
}
async function diffOf(before, after) {
	const [from, to] = [before, after].map((side = Buffer.alloc(0)) => side.length <= maxDiffBytes ? textOf(side) : void 0);
	return from === void 0 || to === void 0 ? void 0 : diffText(from, to, { maxLines: maxDiffLines });
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/apply.js







// .build/action-sync-skills/compiled/action-sync-skills/src/apply.js
/** Uploads, and when all went well deletes. What fails does not stop the rest. */
async function apply(plan, deps) {
	const { maxParallel, signal, log } = deps;
	const uploads = await mapPool(plan.uploads, maxParallel, (one) => upload(one, deps), { signal });
	const done = uploads.flatMap((one, index) => {
		const planned = plan.uploads[index];
		return one.status === "fulfilled" && planned ? [{
			...one.value,
			action: planned.action
		}] : [];
	});
	const refused = plan.uploads.flatMap((planned, index) => {
		const one = uploads[index];
		return one?.status === "rejected" ? [{
			planned,
			reason: one.reason
		}] : [];
	});
	const failed = [...plan.failed, ...refused.map(({ planned, reason }) => ({
		name: planned.skill.name,
		reason: (0,errors/* describeError */.Uc)(reason)
	}))];
	const mayDelete = failed.length === 0 && !signal.aborted;
	if (!mayDelete && plan.deletions.length > 0) log.warning("Nothing is deleted, because not all Skills are up to date.");
	const pruned = mayDelete ? await deleteAll(plan.deletions, deps) : {
		deleted: [],
		kept: [],
		failed: []
	};
	return {
		created: done.filter(({ action }) => action === "create"),
		updated: done.filter(({ action }) => action === "update"),
		deleted: pruned.deleted,
		kept: [...plan.kept, ...pruned.kept],
		failed: [...failed, ...pruned.failed],
		leftovers: done.filter(({ leftovers }) => leftovers.length > 0).map(({ name, leftovers: paths }) => ({
			name,
			paths
		})),
		problems: refused.flatMap(({ planned, reason }) => problemsOf(planned, reason))
	};
}
/** An upload can be repeated with the same bytes and the same result, so a lost answer costs nothing. */
async function upload(planned, { duvo, repository, log, teamId, softSignal }) {
	const { name, files } = planned.skill;
	const contents = await readContents(repository, files);
	const bytes = await pack(files.map(({ path, executable }) => ({
		path,
		executable,
		content: contents.get(path) ?? Buffer.alloc(0)
	})));
	const { id } = await duvo.skills.upload(teamId, {
		name: `${name}.zip`,
		bytes
	}, softSignal);
	log.info(`${planned.action === "create" ? "Created" : "Updated"} ${name} (${id})`);
	if (planned.id !== void 0 && planned.id !== id) log.warning(`The Skill "${name}" had the id ${planned.id} and now has ${id}: check the Assignments that use it.`);
	return {
		id,
		name,
		leftovers: await findLeftovers(planned, id, duvo, log)
	};
}
/** Only an upload that leaves files out can leave any behind. */
async function findLeftovers(planned, id, duvo, log) {
	const mayHave = planned.files.some(({ kind }) => kind === "removed") || planned.remark !== void 0;
	if (planned.action === "create" || !mayHave) return [];
	try {
		const packed = new Set(planned.skill.files.map(({ path }) => path));
		return (await duvo.skills.files(id)).map(({ path }) => path.replace(/^\/+/, "")).filter((path) => !path.endsWith("/") && !packed.has(path));
	} catch (error) {
		log.debug(`Whether files are left behind is not known: ${(0,errors/* describeError */.Uc)(error)}`);
		return [];
	}
}
/** Looks once more right before each deletion whether an Assignment has begun to use the Skill. */
async function deleteAll(candidates, { duvo, log, signal, maxParallel }) {
	const settled = await mapPool(candidates, maxParallel, async (candidate) => {
		const uses = await duvo.skills.assignments(candidate.id);
		if (uses.length > 0) return { kept: {
			...candidate,
			uses
		} };
		await duvo.skills.delete(candidate.id);
		log.info(`Deleted ${candidate.name} (${candidate.id})`);
		return { deleted: candidate };
	}, { signal });
	const fulfilled = settled.flatMap((one) => one.status === "fulfilled" ? one.value : []);
	return {
		deleted: fulfilled.flatMap(({ deleted }) => deleted ?? []),
		kept: fulfilled.flatMap(({ kept }) => kept ?? []),
		failed: settled.flatMap((one, index) => one.status === "fulfilled" ? [] : [{
			name: candidates[index]?.name ?? "",
			reason: (0,errors/* describeError */.Uc)(one.reason)
		}])
	};
}
/** What the API says of single fields belongs to their lines. */
function problemsOf({ skill }, reason) {
	if (!(reason instanceof duvo_errors/* ApiError */.hD)) return [];
	const file = join(skill.folder, documentName);
	return reason.validationErrors.map(({ field, message }) => {
		return {
			file,
			line: skill.document.lineOf(field),
			message: `Duvo refuses it: ${field} ${message}`
		};
	});
}
/** The failures as one error, which names each. */
function failureError(failed) {
	const lines = failed.map(({ name, reason }) => `  - ${name}: ${reason}`);
	const what = failed.length === 1 ? "A Skill is not up to date" : `${failed.length} Skills are not up to date`;
	return new errors/* ActionError */.lZ([`${what}:`, ...lines].join("\n"), { hint: "What did not fail is done. Run the step again to finish the rest." });
}


// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/documents.js



// .build/action-sync-skills/compiled/shared/action/documents.js
/** A file is not what it should be. `line` is counted from 1. */
var DocumentError = class extends errors/* ActionError */.lZ {
	name = "DocumentError";
};
const maxDepth = 100;
/** A few bytes of YAML aliases can stand for gigabytes. */
const maxAliases = 20;
/**
* Bytes as text. A byte order mark of UTF-8 is dropped.
*
* @throws DocumentError for any other encoding, with the line of the first byte that is not UTF-8
*/
function decodeText(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) throw new DocumentError("is UTF-16 text: save it as UTF-8", { line: 1 });
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		const valid = new TextDecoder("utf-8").decode(bytes).split("�", 1)[0] ?? "";
		throw new DocumentError("is not UTF-8 text", { line: lineAt(valid, valid.length) });
	}
}
/**
* Reads one YAML 1.2 document of JSON types: no tags, no infinite numbers.
*
* @param firstLine the line of the file at which `text` begins
* @throws DocumentError with the line
*/
function parseYaml(text, firstLine = 1) {
	const { document, lineOf } = readYaml(text, firstLine);
	try {
		const value = document.toJS({ maxAliasCount: maxAliases });
		checkDepth(value);
		return {
			value,
			lineOf
		};
	} catch (error) {
		if (error instanceof DocumentError) throw error;
		throw new DocumentError("refers to its own parts too often", { line: firstLine });
	}
}
/** Splits a Markdown text that begins with YAML between two lines of `---`; undefined when it does not. */
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
function readYaml(text, firstLine) {
	const counter = new dist/* LineCounter */.HN();
	const document = (0,dist/* parseDocument */.Tp)(text, {
		lineCounter: counter,
		prettyErrors: false,
		schema: "core"
	});
	const lineNumber = (offset) => counter.linePos(offset).line + firstLine - 1;
	const [problem] = [...document.errors, ...document.warnings];
	if (problem) {
		const isTooDeep = problem.code === "RESOURCE_EXHAUSTION";
		throw new DocumentError(isTooDeep ? tooDeep : yamlMessage(problem.code, problem.message), { line: lineNumber(problem.pos[0]) });
	}
	const resolve = (node) => (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
	const lineOf = (path) => {
		let offset = document.contents?.range[0] ?? 0;
		let node = document.contents;
		for (const step of path) {
			const found = childOf(resolve(node), step);
			if (!found) break;
			offset = found.offset;
			node = found.node;
		}
		return lineNumber(offset);
	};
	return {
		document,
		lineOf
	};
}
function childOf(node, step) {
	if ((0,dist/* isMap */.jh)(node)) {
		const pair = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === String(step));
		return pair && {
			offset: pair.key.range[0],
			node: pair.value
		};
	}
	const item = (0,dist/* isSeq */.oP)(node) ? node.items[Number(step)] : void 0;
	return item && {
		offset: item.range[0],
		node: item
	};
}
const tooDeep = `is nested more than ${maxDepth} levels deep`;
function yamlMessage(code, message) {
	if (code === "DUPLICATE_KEY") return "has the same key twice in one object";
	if (code === "MULTIPLE_DOCS") return "holds several YAML documents";
	return `is not valid: ${message.split("\n", 1)[0]}`;
}
/** Walks without recursion: the value may be nested deeper than the call stack. */
function checkDepth(value) {
	let level = [value];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > maxDepth) throw new DocumentError(tooDeep, { line: 1 });
		level = level.flatMap((item) => {
			if (typeof item === "number" && !Number.isFinite(item)) throw new DocumentError(`holds ${item}, which JSON has no number for`, { line: 1 });
			return typeof item === "object" && item !== null ? Object.values(item) : [];
		});
	}
}
function lineAt(text, offset) {
	return text.slice(0, offset).split("\n").length;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/frontmatter.js



// .build/action-sync-skills/compiled/action-sync-skills/src/frontmatter.js
/** Limits of the API, counted in UTF-16 units as it does. */
const maxNameLength = 64;
const maxDescriptionLength = 1024;
const maxCompatibilityLength = 500;
const wanted = (type) => ({ error: ({ input }) => input === void 0 ? "is required" : `must be ${type}, and is ${typeName(input)}${quoteHint(input)}` });
/** The fields that the API knows; others are let through. */
const fields = (0,schemas/* looseObject */._H)({
	name: (0,schemas/* string */.Yj)(wanted("text")).min(1, "must not be empty").max(maxNameLength, `is longer than ${maxNameLength} characters`).regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/, "may only have a-z, 0-9 and single hyphens between them"),
	description: (0,schemas/* string */.Yj)(wanted("text")).refine((text) => text.trim() !== "", "must not be empty").max(maxDescriptionLength, `is longer than ${maxDescriptionLength} characters`),
	license: (0,schemas/* string */.Yj)(wanted("text")).optional(),
	compatibility: (0,schemas/* string */.Yj)(wanted("text")).max(maxCompatibilityLength, `is longer than ${maxCompatibilityLength} characters`).optional(),
	metadata: (0,schemas/* record */.g1)((0,schemas/* string */.Yj)(), (0,schemas/* unknown */.L5)(), wanted("a mapping")).optional(),
	"allowed-tools": (0,schemas/* string */.Yj)(wanted("one line of text with spaces between the tools")).optional()
});
/** Reads a SKILL.md: YAML between two `---` lines, then a body. Gives the document, or every problem found in it. */
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
		return checkFields(readFrontmatter(parts.yaml), problems);
	} catch (error) {
		if (!(error instanceof DocumentError)) throw error;
		return [{
			line: error.line ?? 1,
			message: error.message
		}];
	}
}
function readFrontmatter(yaml) {
	try {
		return parseYaml(yaml, 2);
	} catch (error) {
		if (!(error instanceof DocumentError)) throw error;
		throw new DocumentError(`has frontmatter that ${error.message}`, { line: error.line ?? 1 });
	}
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
	return {
		name,
		description,
		lineOf: (field) => lineOf([field])
	};
}
function typeName(value) {
	if (value === null) return "empty";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "a mapping" : `a ${typeof value}`;
}
/** `name: 2024` and `name: true` are no text in YAML. */
function quoteHint(value) {
	return typeof value === "number" || typeof value === "boolean" ? ": put it in quotes" : "";
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/former-skills.js



// .build/action-sync-skills/compiled/action-sync-skills/src/former-skills.js
const former_skills_maxDocumentBytes = 256 * 2 ** 20;
/**
* Reads the names of the Skills that the repository has and has ever had.
*
* @param roots the folders of the Skills. One that holds none any more is left out: it may have been emptied, or mistyped
*/
async function readKnownNames(repository, roots, skills) {
	const live = roots.filter((root) => skills.some(({ folder }) => isBelow(folder, root)));
	const present = await readNames(repository, await presentDocuments(repository));
	if (live.length === 0) return {
		present,
		former: /* @__PURE__ */ new Set(),
		isComplete: true
	};
	const history = await repository.filesEverHeld({
		directories: live.includes("") ? [] : live,
		match: isDocument
	});
	return {
		present,
		former: await readNames(repository, [...history.versions.values()].flatMap((ids) => [...ids])),
		isComplete: history.complete
	};
}
async function presentDocuments(repository) {
	const { entries } = await repository.listTree();
	return entries.filter(({ path, type, size }) => isDocument(path) && isFile(type) && size <= 2 ** 20).map(({ id }) => id);
}
/** A document that is no longer understood has no name, and so nothing is deleted because of it. */
async function readNames(repository, ids) {
	const documents = [...(await repository.readBlobs(ids, { maxBytes: former_skills_maxDocumentBytes })).values()].map(readSkillDocument);
	return new Set(documents.flatMap((document) => Array.isArray(document) ? [] : document.name));
}
function isDocument(path) {
	return path === documentName || path.endsWith(`/${documentName}`);
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/git-hint.js


// .build/action-sync-skills/compiled/action-sync-skills/src/git-hint.js
/** Without a hint, everything is worth a look. */
const noHint = {
	isTouched: () => true,
	hasNewMode: () => false
};
/** @param wanted whether a hint is wanted at all; an explicit base is checked only then */
async function readGitHint(repository, roots, { wanted, base, facts }) {
	if (!wanted) return noHint;
	const found = await repository.resolveBase(facts, base);
	if (found.kind === "everything") return noHint;
	return hintFrom(await repository.changedPaths(found.id, roots.includes("") ? [] : roots));
}
/** A name that cannot be read could be in any folder. */
function hintFrom({ paths, unreadable }) {
	if (unreadable.length > 0) return noHint;
	return {
		isTouched: ({ folder }) => paths.some(({ path }) => isBelow(path, folder)),
		hasNewMode: (file) => paths.some(({ path, kind }) => kind === "mode" && path === file)
	};
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/local-skills.js



// .build/action-sync-skills/compiled/action-sync-skills/src/local-skills.js
/** All SKILL.md and .skillignore files together. */
const local_skills_maxDocumentBytes = 64 * 2 ** 20;
/** Reads the Skills below some folders of the checked-out commit, and all that is wrong with them. */
async function readLocalSkills(repository, roots, exclude) {
	const tree = await repository.listTree(roots.includes("") ? [] : roots);
	const ignoreFiles = await readTexts(repository, ignoreFileEntries(tree.entries));
	const found = findSkillFolders(tree.entries, roots, exclude, ignoreFiles);
	const documents = await readDocuments(repository, found.folders);
	const unreadable = tree.unreadable.map((file) => ({
		file,
		message: "has a name that is not UTF-8 text"
	}));
	const checked = checkDocuments(found.folders, documents);
	return {
		...checked,
		problems: [
			...unreadable,
			...found.problems,
			...checked.problems
		]
	};
}
/** Gives the folders their names and finds what is wrong with these. Pure. */
function checkDocuments(folders, documents) {
	const problems = [];
	const notices = [];
	const byName = /* @__PURE__ */ new Map();
	for (const folder of folders) {
		const file = join(folder.folder, documentName);
		const bytes = documents.get(folder.folder);
		if (bytes === void 0) continue;
		const document = readSkillDocument(bytes);
		if (Array.isArray(document)) {
			problems.push(...document.map((problem) => ({
				file,
				...problem
			})));
			continue;
		}
		const { name } = document;
		const line = document.lineOf("name");
		const other = byName.get(name);
		if (other) {
			const where = join(other.folder, documentName);
			problems.push({
				file,
				line,
				message: `has the name "${name}", as ${where} has: names must differ`
			});
			continue;
		}
		byName.set(name, {
			...folder,
			name,
			document
		});
		const folderName = folder.folder.slice(folder.folder.lastIndexOf("/") + 1);
		if (folderName !== name && folderName !== "") notices.push({
			file,
			line,
			message: `The Skill is called "${name}", its folder "${folderName}". The name counts.`
		});
	}
	return {
		skills: [...byName.values()].sort((a, b) => a.name < b.name ? -1 : 1),
		problems,
		notices
	};
}
async function readDocuments(repository, folders) {
	const ids = /* @__PURE__ */ new Map();
	for (const { folder, files } of folders) {
		const document = files.find(({ path, size }) => path === documentName && size <= 2 ** 20);
		if (document) ids.set(folder, document.id);
	}
	const blobs = await repository.readBlobs([...ids.values()], { maxBytes: local_skills_maxDocumentBytes });
	return new Map([...ids].flatMap(([folder, id]) => {
		const bytes = blobs.get(id);
		return bytes ? [[folder, bytes]] : [];
	}));
}
async function readTexts(repository, entries) {
	const blobs = await repository.readBlobs(entries.map(({ id }) => id), { maxBytes: local_skills_maxDocumentBytes });
	return new Map(entries.map(({ path, id }) => [path, blobs.get(id)?.toString("utf8") ?? ""]));
}


// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(356);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/unzip.js



// .build/action-sync-skills/compiled/action-sync-skills/src/unzip.js
/** An archive that is damaged, or that asks for more than it should. */
var ZipError = class extends Error {
	name = "ZipError";
};
const limits = {
	entries: 5e3,
	bytes: 256 * 2 ** 20,
	nameBytes: 4096
};
const marks = {
	local: 67324752,
	entry: 33639248,
	end: 101010256
};
const sizes = {
	local: 30,
	entry: 46,
	end: 22,
	comment: 65535
};
const unix = 3;
const inflate = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
/**
* Unpacks a zip archive in memory. Nothing in it is believed: names, sizes, offsets and checksums are checked, an entry may
* not unpack to more than it says, and all together not to more than 256 MiB in 5,000 files.
*
* @returns the files by their path, with `/`
* @throws ZipError in words that follow "The archive"
*/
async function unzip(archive) {
	const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
	const entries = readDirectory(bytes);
	if (entries.reduce((sum, { size }) => sum + size, 0) > limits.bytes) throw new ZipError("unpacks to more than 256 MiB");
	const files = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.name.endsWith("/") && entry.size === 0) continue;
		checkName(entry.name);
		if (files.has(entry.name)) throw new ZipError(`holds ${JSON.stringify(entry.name)} twice`);
		files.set(entry.name, {
			content: await unpack(bytes, entry),
			executable: entry.executable
		});
	}
	return files;
}
function readDirectory(bytes) {
	const end = findEnd(bytes);
	const count = bytes.readUInt16LE(end + 10);
	if (count > limits.entries) throw new ZipError(`holds more than ${limits.entries} files`);
	const entries = [];
	let at = bytes.readUInt32LE(end + 16);
	for (let index = 0; index < count; index += 1) {
		if (at + sizes.entry > end || bytes.readUInt32LE(at) !== marks.entry) throw new ZipError("has a broken directory");
		const nameLength = bytes.readUInt16LE(at + 28);
		entries.push(readEntry(bytes, at, nameLength));
		at += sizes.entry + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}
	return entries;
}
/** The end record stands last, behind it at most a comment. */
function findEnd(bytes) {
	for (let at = bytes.length - sizes.end; at >= Math.max(0, bytes.length - sizes.end - sizes.comment); at -= 1) if (bytes.readUInt32LE(at) === marks.end && at + sizes.end + bytes.readUInt16LE(at + 20) === bytes.length) return at;
	throw new ZipError("is not a zip file");
}
function readEntry(bytes, at, nameLength) {
	const name = bytes.subarray(at + sizes.entry, at + sizes.entry + nameLength);
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
async function unpack(bytes, entry) {
	const damaged = new ZipError(`is damaged at ${JSON.stringify(entry.name)}`);
	if (entry.isEncrypted) throw new ZipError("is encrypted");
	if (entry.method !== 0 && entry.method !== 8) throw new ZipError(`is compressed by the unknown method ${entry.method}`);
	if (entry.start + sizes.local > bytes.length || bytes.readUInt32LE(entry.start) !== marks.local) throw damaged;
	const start = entry.start + sizes.local + bytes.readUInt16LE(entry.start + 26) + bytes.readUInt16LE(entry.start + 28);
	const packed = bytes.subarray(start, start + entry.packedSize);
	if (packed.length !== entry.packedSize) throw damaged;
	const content = await decompress(packed, entry).catch(() => void 0);
	if (content?.length !== entry.size || (0,external_node_zlib_.crc32)(content) !== entry.crc) throw damaged;
	return content;
}
async function decompress(packed, { method, size }) {
	if (method === 0) return packed;
	return size === 0 ? Buffer.alloc(0) : await inflate(packed, { maxOutputLength: size });
}
function checkName(name) {
	if (name.split("/").some((part) => part === "" || part === "." || part === "..") || /[\\\0]/.test(name) || Buffer.byteLength(name) > limits.nameBytes) throw new ZipError(`holds an unsafe path: ${JSON.stringify(name.slice(0, 100))}`);
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/stored-skill.js



// .build/action-sync-skills/compiled/action-sync-skills/src/stored-skill.js
/**
* The files of a Skill as Duvo has them. One download costs one request and brings every byte; the list of files with their
* contents would cost a request for each file, and can bring text only.
*
* @throws ZipError when what was downloaded cannot be unpacked
*/
async function readStoredSkill(duvo, id) {
	return withoutOuterFolder(await unzip(await duvo.skills.download(id)));
}
/** The API does not say whether the files lie at the root of the zip or in one folder. */
function withoutOuterFolder(files) {
	if (files.has(documentName)) return files;
	const [first = ""] = files.keys();
	const prefix = first.slice(0, first.indexOf("/") + 1);
	return files.has(prefix + documentName) && [...files.keys()].every((path) => path.startsWith(prefix)) ? new Map([...files].map(([path, file]) => [path.slice(prefix.length), file])) : files;
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/make-plan.js









// .build/action-sync-skills/compiled/action-sync-skills/src/make-plan.js
/**
* Compares the Skills of the commit with the team's and decides what to do with each. Writes nothing.
*
* @param teamSkills the team's own, never the system's
* @param candidates Skills that may be deleted, unless they are in use
* @returns the plan, and what in the files forbids any upload
*/
async function makePlan(skills, teamSkills, candidates, hint, deps) {
	const { maxParallel, signal } = deps;
	const ids = new Map(teamSkills.map(({ name, id }) => [name, id]));
	const settled = await mapPool(skills, maxParallel, (skill) => decide(skill, ids.get(skill.name), hint, deps), { signal });
	const uses = await mapPool(candidates, maxParallel, ({ id }) => deps.duvo.skills.assignments(id), { signal });
	signal.throwIfAborted();
	const outcomes = settled.flatMap((one) => one.status === "fulfilled" ? one.value : []);
	const failed = settled.flatMap((one, index) => one.status === "fulfilled" ? [] : [{
		name: skills[index]?.name ?? "",
		reason: (0,errors/* describeError */.Uc)(one.reason)
	}]);
	const pruned = decideDeletions(candidates, uses);
	return {
		plan: {
			uploads: outcomes.flatMap((one) => "upload" in one ? one.upload : []),
			unchanged: outcomes.flatMap((one) => "unchanged" in one ? one.unchanged : []),
			...pruned,
			failed: [...failed, ...pruned.failed]
		},
		problems: outcomes.flatMap((one) => "upload" in one ? one.problems : [])
	};
}
async function decide(skill, id, hint, deps) {
	if (id === void 0) {
		const added = skill.files.map((after) => ({
			path: after.path,
			kind: "added",
			before: void 0,
			after
		}));
		const { files, problems } = await inspectChanges(deps.repository, skill, added, deps.secrets);
		return {
			upload: {
				action: "create",
				skill,
				id,
				files,
				uses: []
			},
			problems
		};
	}
	if (!hint.isTouched(skill)) return { unchanged: {
		id,
		name: skill.name
	} };
	const { changes, remark } = await compare(skill, id, hint, deps);
	if (changes.length === 0) return { unchanged: {
		id,
		name: skill.name
	} };
	const { files, problems } = await inspectChanges(deps.repository, skill, changes, deps.secrets);
	return {
		upload: {
			action: "update",
			skill,
			id,
			files,
			uses: await readUses(id, deps),
			...remark && { remark }
		},
		problems
	};
}
/** What cannot be unpacked is sent again: an upload mends it. */
async function compare(skill, id, hint, { duvo }) {
	try {
		const hasNewMode = (path) => hint.hasNewMode(join(skill.folder, path));
		return { changes: compareFiles(skill.files, await readStoredSkill(duvo, id), hasNewMode) };
	} catch (error) {
		if (!(error instanceof ZipError)) throw error;
		const remark = `What Duvo has cannot be compared: the archive ${error.message}.`;
		return {
			changes: compareFiles(skill.files, /* @__PURE__ */ new Map(), () => false),
			remark
		};
	}
}
/** A courtesy to the reader of the plan, which must not stand in the way of an upload. */
async function readUses(id, { duvo, log }) {
	try {
		return await duvo.skills.assignments(id);
	} catch (error) {
		if (!(error instanceof duvo_errors/* ApiError */.hD)) throw error;
		log.debug(`Which Assignments use a Skill is not known: ${error.message}`);
		return;
	}
}
function decideDeletions(candidates, uses) {
	const deletions = [];
	const kept = [];
	const failed = [];
	for (const [index, candidate] of candidates.entries()) {
		const answer = uses[index];
		if (answer?.status !== "fulfilled") failed.push({
			name: candidate.name,
			reason: (0,errors/* describeError */.Uc)(answer?.reason)
		});
		else if (answer.value.length > 0) kept.push({
			...candidate,
			uses: answer.value
		});
		else deletions.push(candidate);
	}
	return {
		deletions,
		kept,
		failed
	};
}


// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/plan.js
var src_plan = __webpack_require__(5425);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/prune.js
// .build/action-sync-skills/compiled/action-sync-skills/src/prune.js
/**
* Which Skills could be deleted: those of the team whose folder this repository once had and no longer has. A Skill that
* somebody made in Duvo, or another repository, is none of them.
*/
function pruneCandidates({ teamSkills, presentNames, formerNames }) {
	return teamSkills.filter(({ name }) => formerNames.has(name) && !presentNames.has(name)).map(({ id, name }) => ({
		id,
		name
	})).sort((a, b) => a.name < b.name ? -1 : 1);
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/run.js
















// .build/action-sync-skills/compiled/action-sync-skills/src/run.js
/**
* Reads the Skills of the commit and of the team, plans, and applies the plan if the mode says so. Once there is a plan, what
* goes wrong is part of the result and not thrown, so that it can be reported together.
*
* @throws ActionError for problems in the files: all of them at once, before anything is written
*/
async function run(inputs, deps) {
	const { log, duvo } = deps;
	const facts = (0,event_facts/* readEventFacts */._)(deps.context);
	const mode = resolveMode(inputs.mode, facts.name);
	const paths = inputs.path.map((path) => (0,external_node_path_.resolve)(deps.workspace, path));
	const repository = await openRepository(paths[0] ?? deps.workspace, deps);
	const roots = paths.map((path) => repository.pathOf(path));
	const local = await readLocalSkills(repository, roots, inputs.exclude);
	report(local, roots, inputs.prune, log);
	const teamId = await duvo.teams.resolve(inputs.teamId);
	const teamSkills = (await duvo.skills.list(teamId)).filter((skill) => skill.team_id?.toLowerCase() === teamId.toLowerCase());
	const wanted = inputs.changedOnly && mode !== "drift";
	const hint = await readGitHint(repository, roots, {
		wanted,
		base: inputs.base,
		facts
	});
	const candidates = inputs.prune ? await findCandidates(repository, roots, local, teamSkills, log) : [];
	const secrets = [inputs.apiKey, inputs.githubToken].flatMap((secret) => secret ?? []);
	const planDeps = {
		...deps,
		repository,
		maxParallel: inputs.maxParallel,
		secrets
	};
	const { plan, problems } = await makePlan(local.skills, teamSkills, candidates, hint, planDeps);
	if (problems.length > 0) {
		(0,file_problems/* annotateProblems */.$9)(log, problems);
		throw new file_problems/* FileProblemsError */.xV(problems);
	}
	return carryOut(plan, mode, teamId, inputs, {
		...deps,
		repository
	});
}
async function carryOut(plan, mode, teamId, inputs, deps) {
	const hash = (0,src_plan.hashOf)(plan);
	const result = {
		mode,
		teamId,
		plan,
		hash,
		applied: void 0,
		error: void 0
	};
	try {
		checkDeletions(plan, inputs.maxDeletions);
		if ((0,src_plan.hasChanges)(plan)) (0,plan_hash/* checkPlanHash */.ID)(inputs.expectedPlanHash, hash);
	} catch (error) {
		if (!(error instanceof errors/* ActionError */.lZ)) throw error;
		return {
			...result,
			error
		};
	}
	if (mode !== "apply") return {
		...result,
		error: plan.failed.length > 0 ? failureError(plan.failed) : driftError(plan, mode)
	};
	const applied = await apply(plan, {
		...deps,
		maxParallel: inputs.maxParallel,
		teamId
	});
	(0,file_problems/* annotateProblems */.$9)(deps.log, applied.problems);
	return {
		...result,
		applied,
		error: applied.failed.length > 0 ? failureError(applied.failed) : void 0
	};
}
/** Shows what was found. @throws ActionError when it cannot be worked with */
function report(local, roots, prunes, log) {
	const places = roots.map((root) => (0,action_text/* oneLine */.TN)(root) || "the top level").join(", ");
	(0,file_problems/* annotateProblems */.$9)(log, local.notices, "notice");
	(0,file_problems/* annotateProblems */.$9)(log, local.problems);
	if (local.problems.length > 0) throw new file_problems/* FileProblemsError */.xV(local.problems);
	if (local.skills.length > 0) {
		log.info(`Skills below ${places}: ${local.skills.length}.`);
		return;
	}
	const message = `No folder with a SKILL.md was found below ${places} in the checked-out commit.`;
	const hint = "Check the input path. Skills are never deleted because a folder is empty or missing: set prune to false.";
	if (prunes) throw new errors/* ActionError */.lZ(message, { hint });
	log.warning(message);
}
async function findCandidates(repository, roots, { skills }, teamSkills, log) {
	const { present, former, isComplete } = await readKnownNames(repository, roots, skills);
	if (!isComplete) log.warning("Only a part of the Git history is there, so Skills that it no longer shows are not deleted. Check out with fetch-depth: 0.");
	return pruneCandidates({
		teamSkills,
		presentNames: present,
		formerNames: former
	});
}
function checkDeletions({ deletions }, max) {
	if (deletions.length <= max) return;
	const names = deletions.map(({ name }) => name).join(", ");
	throw new errors/* ActionError */.lZ(`${deletions.length} Skills would be deleted, more than max-deletions (${max}) allows: ${names}. Nothing was written.`, { hint: "If that is what you want, raise max-deletions." });
}
function driftError(plan, mode) {
	if (mode !== "drift" || !(0,src_plan.hasChanges)(plan)) return void 0;
	const names = [...plan.uploads.map(({ skill }) => skill.name), ...plan.deletions.map(({ name }) => name)];
	return new errors/* ActionError */.lZ(`Duvo and Git differ in ${names.length} of the Skills: ${names.join(", ")}.`, { hint: "The job summary shows how. Run the action with mode: apply and changed-only: false to bring Duvo to the state of Git." });
}



/***/ }),

/***/ 2163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readEventFacts)
/* harmony export */ });
/* harmony import */ var _node_modules_zod_v4_core_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1425);
/* harmony import */ var _node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9845);



// .build/action-sync-skills/compiled/shared/action/git/event-facts.js
const sha = (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ sha: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() });
const pull = (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	number: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().check((0,_node_modules_zod_v4_core_api_js__WEBPACK_IMPORTED_MODULE_0__/* ._positive */ .NC)()),
	base: sha,
	head: sha
});
const payloadSchema = (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	before: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .Mf)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()), void 0),
	created: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .Mf)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(), false),
	forced: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .Mf)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(), false),
	pull_request: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .Mf)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(pull), void 0),
	merge_group: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .Mf)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ base_sha: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() })), void 0)
});
/**
* Reads the facts from an event. A field that is missing or of another type is as if it were not there, so an event of an
* unknown kind has no facts but its name.
*
* @param context of the workflow run; `event` is the payload
*/
function readEventFacts(context) {
	const payload = payloadSchema.safeParse(context.event).data;
	const request = payload?.pull_request;
	const group = payload?.merge_group;
	const isPush = context.eventName === "push" && payload?.before !== void 0;
	return {
		name: context.eventName,
		ref: context.ref,
		sha: context.sha,
		push: isPush ? {
			before: payload.before ?? "",
			created: payload.created,
			forced: payload.forced
		} : void 0,
		pullRequest: request && {
			number: request.number,
			baseSha: request.base.sha,
			headSha: request.head.sha
		},
		mergeGroup: group && { baseSha: group.base_sha }
	};
}



/***/ }),

/***/ 1668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ checkPlanHash),
/* harmony export */   SH: () => (/* binding */ planHash)
/* harmony export */ });
/* unused harmony exports canonicalJson, isPlainObject */
/* harmony import */ var _virtual_lazy_crypto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1303);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2067);



// .build/action-sync-skills/compiled/shared/action/plan-hash.js
const maxDepth = 500;
/**
* JSON text that is the same for the same value, in any order of keys: keys sorted by UTF-16 units, no white space,
* properties that are undefined left out.
*
* @throws TypeError for what JSON cannot say (undefined in an array, NaN, a Date, a Map, …) and below 500 levels
*/
function canonicalJson(value) {
	return write(value, 0);
}
function write(value, depth) {
	if (depth > maxDepth) throw new TypeError(`A value is nested more than ${maxDepth} levels deep.`);
	if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
	if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(",")}]`;
	if (!isPlainObject(value)) throw new TypeError(`${String(value)} cannot be written as JSON.`);
	return `{${Object.keys(value).filter((key) => value[key] !== void 0).sort().map((key) => `${JSON.stringify(key)}:${write(value[key], depth + 1)}`).join(",")}}`;
}
/** An object made by `{}` or by parsing, as opposed to an instance of some class. */
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
/** `sha256:` and 64 hex digits: what a reviewer approves and an apply can be bound to. */
function planHash(plan) {
	return `sha256:${(0,_virtual_lazy_crypto_js__WEBPACK_IMPORTED_MODULE_1__/* .createHash */ .n)("sha256").update(canonicalJson(plan)).digest("hex")}`;
}
/**
* Refuses to go on with another plan than the one that was reviewed.
*
* @param expected the input `expected-plan-hash`; undefined accepts any plan
* @throws ActionError that names both hashes
*/
function checkPlanHash(expected, actual) {
	if (expected === void 0) return;
	if (!/^sha256:[0-9a-f]{64}$/i.test(expected.trim())) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("expected-plan-hash is no plan hash: sha256: and 64 hexadecimal digits are expected.", { hint: "Pass the output plan-hash of the step that made the plan." });
	if (expected.trim().toLowerCase() === actual) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`The plan is not the one that was reviewed: its hash was ${expected.trim()}, now it is ${actual}. Nothing was written.`, { hint: "The files or what is live have changed since. Run the action in plan mode, review the new plan, and pass its plan-hash." });
}



/***/ }),

/***/ 1217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   V8: () => (/* binding */ DuvoError),
/* harmony export */   dk: () => (/* binding */ UnexpectedResponseError),
/* harmony export */   hD: () => (/* binding */ ApiError)
/* harmony export */ });
// .build/action-sync-skills/compiled/shared/duvo/errors.js
/** Base of all errors that the client throws. The message names the call, what went wrong and what to look at. */
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
/** The API answered with a status that is not a success. */
var ApiError = class extends DuvoError {
	status;
	code;
	apiMessage;
	requestId;
	validationErrors;
	constructor(facts) {
		super(facts, describe(facts));
		this.status = facts.status;
		this.code = facts.code;
		this.apiMessage = facts.apiMessage;
		this.requestId = facts.requestId;
		this.validationErrors = facts.validationErrors ?? [];
	}
};
/** No answer arrived: the name did not resolve, the connection was refused, reset or failed its TLS check. */
var NetworkError = class extends DuvoError {
	/** The system's code, such as `ECONNRESET`, where there is one. */
	code;
	constructor(facts, message, code, options) {
		super(facts, message, options);
		this.code = code;
	}
};
/** The answer, or its next byte, took too long. */
var TimeoutError = class extends DuvoError {};
/** An answer came, but it is not what the API documents: not JSON, too large, a redirect elsewhere, a missing field. */
var UnexpectedResponseError = class extends DuvoError {};
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
/** What to look at, for the refusals that people meet most. */
function adviceFor({ status, code }) {
	switch (status) {
		case 401: return "The API key was refused: it is mistyped, revoked, expired, or belongs to another environment. Check the input `api-key` (or DUVO_API_KEY) and `api-base-url`";
		case 403:
			if (code === "insufficient_scope") return "The key lacks the scope for this call: make one that has it";
			if (code === "workspace_policy_denied") return "A policy of the workspace forbids this call: ask its administrator";
			if (code === "approval_required") return "The workspace wants this call approved first";
			return "The key may not do this: check that `team-id` is the key's own team and what its user may do";
		case 404: return "It does not exist, or this key cannot see it: check the id and the team of the key";
		case 429: return "The rate limit of the key is used up, and what is left of the time does not suffice to wait for it. Other steps with the same key use it too";
		case 410: return "This part of the API is gone: use a newer version of the action";
		default: return "";
	}
}



/***/ })

};
