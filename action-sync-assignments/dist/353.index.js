export const id = 353;
export const ids = [353];
export const modules = {

/***/ 2203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ randomUUID),
/* harmony export */   n: () => (/* binding */ createHash)
/* harmony export */ });
// \0lazy-crypto
const createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);
const randomUUID = (...args) => process.getBuiltinModule("node:crypto").randomUUID(...args);



/***/ }),

/***/ 1021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findObjectId),
/* harmony export */   be: () => (/* binding */ isZero),
/* harmony export */   u9: () => (/* binding */ parseObjectId)
/* harmony export */ });
/* harmony import */ var _process_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1913);
/* harmony import */ var _node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7966);



// .build/action-sync-assignments/compiled/shared/action/git/objects/object-id.js
const objectId = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/).brand();
/** The object id in `text`; undefined for an abbreviated id, a ref, an upper-case id or all zeros. */
function findObjectId(text) {
	if (text === void 0 || isZero(text)) return void 0;
	return objectId.safeParse(text).data;
}
/** Like {@link findObjectId}, for text that git wrote. @throws GitError if it is not an object id */
function parseObjectId(text) {
	const result = objectId.safeParse(text);
	if (!result.success) throw new _process_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS(`git printed ${JSON.stringify(text.slice(0, 80))} instead of an object id.`);
	return result.data;
}
/** Whether `text` is the all-zeros id, which means "no object", as `before` in the push that creates a branch. */
function isZero(text) {
	return /^0{40,64}$/.test(text);
}



/***/ }),

/***/ 1913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   bE: () => (/* binding */ completeClone),
/* harmony export */   di: () => (/* binding */ notARepository)
/* harmony export */ });
/* harmony import */ var _log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7376);


// .build/action-sync-assignments/compiled/shared/action/git/process/error.js
/** A failure of git, or of a request to it, in words for the reader of the job log. */
var GitError = class extends _log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
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



/***/ }),

/***/ 9406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/objects/object-id.js
var object_id = __webpack_require__(1021);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/objects/commit.js


// .build/action-sync-assignments/compiled/shared/action/git/objects/commit.js
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
		parents: values("parent").map(object_id/* parseObjectId */.u9),
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
	return (0,object_id/* findObjectId */.C)(/^([0-9a-f]+) commit \d+\n$/.exec(answer.toString("utf8"))?.[1]);
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/process/error.js
var error = __webpack_require__(1913);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/base/deepening.js



// .build/action-sync-assignments/compiled/shared/action/git/base/deepening.js
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
	return (0,object_id/* findObjectId */.C)(answer.toString("utf8").trim());
}
async function deepen(git, commits, ids) {
	if (!await isShallow(git)) return true;
	git.log.info(`This clone is shallow; fetching ${commits} more commits.`);
	return git.fetch([`--deepen=${commits}`], ids);
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/base/base.js





// .build/action-sync-assignments/compiled/shared/action/git/base/base.js
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
	if (facts.push?.created || (0,object_id/* isZero */.be)(given)) return everything("the branch is new");
	const id = (0,object_id/* findObjectId */.C)(given);
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
	const of = (0,object_id/* findObjectId */.C)(baseSha);
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
	throw new error/* GitError */.XS(`The base ${JSON.stringify(name)} is not a commit of this repository.`, { hint: "Set it to a branch, a tag or a commit id, and check out with fetch-depth: 0 so that it is in the clone." });
}
async function fetchNamed(git, name) {
	const id = (0,object_id/* findObjectId */.C)(name);
	return id === void 0 ? fetchRef(git, name) : fetchCommit(git, id);
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/base/lineage.js




// .build/action-sync-assignments/compiled/shared/action/git/base/lineage.js
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
		const id = (0,object_id/* findObjectId */.C)(peeled === "" ? object : peeled);
		return id === void 0 || id === head ? [] : [{
			name: name.join(" "),
			id
		}];
	}).slice(0, maxTags);
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/objects/names.js
// .build/action-sync-assignments/compiled/shared/action/git/objects/names.js
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


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/objects/tree.js




// .build/action-sync-assignments/compiled/shared/action/git/objects/tree.js
/** The type for a git mode, such as `100755`. Old repositories also contain `100664`. @throws GitError for an unknown mode */
function entryType(mode) {
	if (mode === "100755") return "executable";
	if (mode.startsWith("100")) return "file";
	if (mode === "120000") return "symlink";
	if (mode === "160000") return "submodule";
	throw new error/* GitError */.XS(`git printed an unknown file mode: ${JSON.stringify(mode)}.`);
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
			id: (0,object_id/* parseObjectId */.u9)(id),
			size: Number(size) || 0
		});
	}
	return tree;
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/changes.js





// .build/action-sync-assignments/compiled/shared/action/git/changes.js
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
	if (kind === void 0) throw new error/* GitError */.XS(`git diff-tree printed an unexpected line: ${JSON.stringify(line.slice(0, 200))}.`);
	const before = kind === "added" ? void 0 : {
		type: entryType(modeBefore),
		id: (0,object_id/* parseObjectId */.u9)(idBefore)
	};
	const after = kind === "deleted" ? void 0 : {
		type: entryType(modeAfter),
		id: (0,object_id/* parseObjectId */.u9)(idAfter)
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


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/history.js




// .build/action-sync-assignments/compiled/shared/action/git/history.js
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
	if (commits.split("\n").length > 100001) throw new error/* GitError */.XS(`More than ${maxCommits} commits touch these files; their history is too long to search.`);
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


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/objects/blobs.js



// .build/action-sync-assignments/compiled/shared/action/git/objects/blobs.js
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
		if (total > maxBytes) throw new error/* GitError */.XS(`The files to read have more than ${maxBytes} bytes in total.`);
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
		id: (0,object_id/* parseObjectId */.u9)(id),
		size: Number(size)
	};
	if (type === "missing") throw new error/* GitError */.XS(`git object ${id} is not in this clone.`, { hint: error/* completeClone */.bE });
	throw new error/* GitError */.XS(`git object ${id.slice(0, 64)} is a ${type}, not a file.`);
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
	return new error/* GitError */.XS("git cat-file printed unexpected output.");
}


// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/process/environment.js




// .build/action-sync-assignments/compiled/shared/action/git/process/environment.js
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
	if (found === void 0) throw new error/* GitError */.XS("git is not installed on this runner, or not in PATH.", { hint: "Install git 2.24 or newer: the action reads the history of the repository with it." });
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


// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/process/stream.js







// .build/action-sync-assignments/compiled/shared/action/git/process/stream.js
const pieceBytes = 65536;
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
		if (exitCode !== 0) throw (0,error/* explainFailure */.SP)(args[0] ?? "", exitCode, stderr);
		const buffer = Buffer.allocUnsafe(pieceBytes);
		for (let at = 0;;) {
			const length = (0,external_node_fs_.readSync)(file, buffer, 0, pieceBytes, at);
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


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/process/process.js




// .build/action-sync-assignments/compiled/shared/action/git/process/process.js
/** @param root absolute path of the repository's root */
function createGitProcess(root, { log, env }) {
	const git = findGit(env);
	return {
		log,
		async read(args, { input, accept = [] } = {}) {
			const { exitCode, stdout, stderr } = await readHistory(git, root, env, args, input);
			if (exitCode !== 0 && !accept.includes(exitCode)) throw (0,error/* explainFailure */.SP)(args[0] ?? "", exitCode, stderr);
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
	if (result === void 0) throw new error/* GitError */.XS(`git ${args[0]} gave no output.`);
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


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/repository.js












// .build/action-sync-assignments/compiled/shared/action/git/repository.js
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
	if (id === void 0) throw new error/* GitError */.XS("The repository has no commit checked out.", { hint: "Run actions/checkout before this action. Outside GitHub, make a first commit." });
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
		if (current === (0,external_node_path_.dirname)(current)) throw (0,error/* notARepository */.di)(directory);
	}
}
/** Compares the paths as written: a symlink in between must not lead to another place in the repository. */
function pathBelow(top, path) {
	const below = (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)(path)).split(external_node_path_.sep).join("/");
	if (below === ".." || below.startsWith("../") || (0,external_node_path_.isAbsolute)(below)) throw new error/* GitError */.XS(`${JSON.stringify(path)} is outside the repository at ${top}.`);
	return below;
}
/** git 2.24 added `--end-of-options`. @throws GitError for an older git */
async function checkVersion(git) {
	const answer = (await git.read(["version"])).toString("utf8").trim();
	const [, major, minor] = /(\d+)\.(\d+)/.exec(answer) ?? [];
	if (Number(major) > 2 || Number(major) === 2 && Number(minor) >= 24) return;
	throw new error/* GitError */.XS(`This action needs git 2.24 or newer; the runner has ${JSON.stringify(answer.slice(0, 80))}.`);
}



/***/ }),

/***/ 523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var _virtual_lazy_crypto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2203);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5397);



// .build/action-sync-assignments/compiled/shared/duvo/retry/create-once.js
/**
* The waits before each look for something after a lost response: lists may lag behind, and a slow server may execute the
* request long after the connection was lost.
*/
const lookAfterMs = [
	0,
	2e3,
	4e3,
	8e3
];
const maxSends = 3;
/**
* Creates exactly one thing. It is not documented whether the server honours the Idempotency-Key, so after a lost response
* this looks for the thing before it resends the request, with the same key.
*
* @param send sends the request with `{ key, retry: 'unless-ambiguous' }`
* @param find returns the thing if an earlier send created it
* @throws the error of `send` if certainly nothing was created, or after three sends
*/
async function createOnce(send, find, clock) {
	const key = (0,_virtual_lazy_crypto_js__WEBPACK_IMPORTED_MODULE_1__/* .randomUUID */ .N)();
	for (let sends = 1;; sends += 1) try {
		return await send(key);
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DuvoError */ .V8) || !error.ambiguous) throw error;
		const found = await lookFor(find, clock);
		if (found !== void 0) return found;
		if (sends === maxSends) throw error;
	}
}
async function lookFor(find, clock) {
	for (const waitMs of lookAfterMs) {
		await clock.sleep(waitMs);
		const found = await find();
		if (found !== void 0) return found;
	}
}



/***/ }),

/***/ 2664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ fileIssues),
/* harmony export */   Dq: () => (/* binding */ arrangedInput),
/* harmony export */   RW: () => (/* binding */ isSameConfig),
/* harmony export */   ZF: () => (/* binding */ configIssues),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   bW: () => (/* binding */ mergePatch),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   n5: () => (/* binding */ withLiveModels),
/* harmony export */   qP: () => (/* binding */ toConfig),
/* harmony export */   qu: () => (/* binding */ dataOf),
/* harmony export */   uN: () => (/* binding */ comparableText)
/* harmony export */ });
/* harmony import */ var _action_files_documents_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5089);
/* harmony import */ var _node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7966);



// .build/action-sync-assignments/compiled/shared/sync/assignment/config/config.js
const text = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().refine((value) => value.trim() !== "", "is empty");
const list = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(text).nullish();
const turn = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	role: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5)([
		"system",
		"user",
		"assistant"
	]),
	content: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([text, (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({ type: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)() })).min(1)])
});
const agent = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({ model: text });
const browsing = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	provider: text,
	model: text
});
/** Any model name is accepted, because the list changes often. */
const models = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	agent,
	browsing
});
const input = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([text, (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(turn).min(1)]);
const optional = {
	files: list,
	skills: list,
	plugins: list,
	subAgents: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .guid */ .Os)("must be the id of an Assignment")).nullish(),
	options: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()).nullish()
};
/** What the API requires. */
const Whole = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	models,
	input,
	...optional
});
const someModels = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	agent: agent.nullish(),
	browsing: browsing.nullish()
});
/** What a file must contain. It may leave models to the live config. */
const Written = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	models: someModels.optional(),
	input,
	...optional
});
const Patch = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	models: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({}).nullish(),
	input: input.nullish(),
	...optional
});
const fieldNames = Object.keys(Whole.shape);
/** A reference to a text in a separate file. */
const fromFile = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({ $file: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().describe("Path of a text file, relative to this file") });
/** The fields of a config as files may write them, for editors: texts may be in files, and every field is optional. */
const WrittenData = {
	models: someModels.nullish().describe("Optional. What you leave out keeps its live value."),
	input: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([
		text,
		fromFile,
		(0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
			role: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5)([
				"system",
				"user",
				"assistant"
			]),
			content: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()
		}))
	]).nullish().describe("The SOP, or a list of messages"),
	...optional,
	skills: list.describe("Names or ids of Skills")
};
/** Lists that the server stores as empty if absent. The first three are sets: their order is meaningless. */
const sets = [
	"files",
	"skills",
	"subAgents"
];
const lists = [...sets, "plugins"];
/** The problems of a file that do not depend on the live config. */
function fileIssues(data, mode) {
	return issuesOf(mode === "merge" ? Patch : Written, data);
}
/**
* The problems of a whole config. An undocumented field is a problem unless the live config has it too: the API drops what
* it does not know, so every run would find a difference.
*/
function configIssues(data, live) {
	const isKnown = (key) => fieldNames.includes(key) || live !== void 0 && Object.hasOwn(live, key);
	const unknown = Object.keys(data).filter((key) => !isKnown(key));
	const message = `is not a field of a config. The fields are ${fieldNames.join(", ")}`;
	return [...issuesOf(Whole, data), ...unknown.map((key) => ({
		path: [key],
		message
	}))];
}
function issuesOf(schema, data) {
	const { error } = schema.safeParse(data);
	return (error?.issues ?? []).map(({ path, message }) => ({
		path,
		message: plainMessage(message)
	}));
}
function plainMessage(message) {
	const plain = message.replace(/^Invalid (?:input|option): /, "");
	if (plain === "Invalid input") return "must be text, or a list of messages";
	return plain.replace(/^(.*), received undefined$/, "is required ($1)");
}
/** The `data` of a config from the API; undefined if there is none, or if the config has an old version. */
function dataOf(config) {
	if (!(0,_action_files_documents_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(config) || config["version"] === "v1") return void 0;
	return (0,_action_files_documents_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(config["data"]) ? config["data"] : void 0;
}
/** Completes the config of a file: models that the file leaves out come from the live config. */
function withLiveModels(data, live) {
	const [own, known] = [data["models"] ?? {}, live?.["models"]];
	if (!(0,_action_files_documents_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(own) || !(0,_action_files_documents_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(known)) return data;
	return {
		...data,
		models: {
			...known,
			...own
		}
	};
}
/** JSON merge patch (RFC 7396): objects are merged, null removes, anything else replaces. */
function mergePatch(target, patch) {
	const merged = new Map(Object.entries((0,_action_files_documents_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(target) ? target : {}));
	for (const [key, value] of Object.entries(patch)) if (value === null) merged.delete(key);
	else merged.set(key, (0,_action_files_documents_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(value) ? mergePatch(merged.get(key), value) : value);
	return Object.fromEntries(merged);
}
/** The config to send. It contains every list: a list that the file omits is sent empty, not left to the server. */
function toConfig(data) {
	const filled = Object.fromEntries(lists.map((key) => [key, unique(data[key] ?? [])]));
	return {
		version: "v2",
		data: {
			...data,
			...filled,
			options: data["options"] ?? {}
		}
	};
}
function unique(value) {
	return Array.isArray(value) ? [...new Set(value)] : value;
}
/**
* A config in the form for comparison: with the server's defaults, sets in one order, line feeds only, one form of Unicode
* and no trailing white space, and without meaningless values (null, the type `message`).
*/
function comparable(config) {
	return arranged(config, comparableText);
}
/** The same, but with the texts as they are, to show how a server changed them. */
function literal(config) {
	return arranged(config, (text) => text);
}
function arranged(config, form) {
	const data = dataOf(config);
	if (!data) return { config };
	const { data: filled } = toConfig(data);
	const sorted = Object.fromEntries(sets.map((key) => [key, sortSet(filled[key])]));
	return {
		...filled,
		...sorted,
		input: arrangedInput(filled["input"], form)
	};
}
function sortSet(value) {
	return Array.isArray(value) ? value.toSorted((a, b) => String(a) < String(b) ? -1 : 1) : value;
}
/** Drops blank lines before a text, like white space after it: a file with front matter cannot express them. */
function comparableText(text) {
	const body = text.normalize("NFC").replaceAll("\r\n", "\n").trimEnd();
	const start = body.search(/\S/);
	return body.slice(body.lastIndexOf("\n", start) + 1).replace(/^\uFEFF+/, "");
}
/** @param form transforms each text */
function arrangedInput(input, form) {
	if (typeof input === "string") return form(input);
	if (Array.isArray(input)) return input.map((item) => arrangedInput(item, form));
	if (!(0,_action_files_documents_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(input)) return input;
	const meaningful = Object.entries(input).filter(([key, value]) => value !== null && !(key === "type" && value === "message"));
	return Object.fromEntries(meaningful.map(([key, value]) => [key, arrangedInput(value, form)]));
}
/** Whether two configs mean the same, even if a server stored one of them in another form. */
function isSameConfig(one, other) {
	return (0,_action_files_documents_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameJson */ .TL)(comparable(one), comparable(other));
}



/***/ }),

/***/ 7289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ desiredData),
  H: () => (/* binding */ handoverIdsOf)
});

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/document/config-document.js + 1 modules
var config_document = __webpack_require__(1950);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/config/config.js
var config = __webpack_require__(2664);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/files/documents/json.js
var json = __webpack_require__(5089);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/config/handover-targets.js


// .build/action-sync-assignments/compiled/shared/sync/assignment/config/handover-targets.js
/** The Assignments that a text hands work over to: the ids in its `<DUVO:AGENT id="…">` tags, in order, without duplicates. */
function handoverTargets(data) {
	const ids = /* @__PURE__ */ new Set();
	for (const text of textsOf(data["input"])) for (const [, id] of text.matchAll(tag)) if (id !== void 0) ids.add(id.toLowerCase());
	return [...ids];
}
const tag = /<DUVO:AGENT\s(?:[^<>]{0,500}?\s)?id\s*=\s*["']([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})["']/gi;
function* textsOf(input) {
	if (typeof input === "string") yield input;
	else if (Array.isArray(input)) for (const item of input) yield* textsOf(item);
	else if ((0,json/* isPlainObject */.Qd)(input)) for (const item of Object.values(input)) yield* textsOf(item);
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/config/skill-names.js
var skill_names = __webpack_require__(9524);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/config/desired-config.js





// .build/action-sync-assignments/compiled/shared/sync/assignment/config/desired-config.js
/** Works out the config that a file asks for, and its problems. */
function desiredData({ file: { document, data } }, live, skills, configMode) {
	const liveData = (0,config/* dataOf */.qu)(live?.config);
	const whole = configMode === "merge" ? (0,config/* mergePatch */.bW)(liveData, data) : (0,config/* withLiveModels */.n5)(data, liveData);
	const issues = (0,config/* configIssues */.ZF)(whole, liveData);
	const named = Array.isArray(whole["skills"]) ? whole["skills"] : [];
	const known = new Set(Array.isArray(liveData?.["skills"]) ? liveData["skills"] : []);
	const ids = named.map((entry, index) => {
		const id = known.has(entry) ? entry : (0,skill_names/* findSkillId */.WR)(skills, String(entry));
		if (id === void 0) issues.push({
			path: ["skills", index],
			message: `the team has no Skill ${JSON.stringify(entry)}`
		});
		return id;
	});
	const withIds = (some) => Array.isArray(some["skills"]) ? {
		...some,
		skills: ids
	} : some;
	return {
		data: Object.hasOwn(whole, "skills") ? {
			...whole,
			skills: ids
		} : whole,
		asked: withIds(data),
		problems: issues.map(({ path, message }) => (0,config_document/* problemAt */.l4)(document, path, message))
	};
}
/** The Assignments that this one may hand over to: those that the file lists, or else those in its SOP. */
function handoverIdsOf({ file: { document } }, data) {
	return document.handoverTargetIds ?? handoverTargets(data);
}



/***/ }),

/***/ 9524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ nameOfSkill),
/* harmony export */   S4: () => (/* binding */ isOnlyName),
/* harmony export */   WR: () => (/* binding */ findSkillId),
/* harmony export */   jz: () => (/* binding */ isSkillName)
/* harmony export */ });
/* harmony import */ var _plan_per_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9793);


// .build/action-sync-assignments/compiled/shared/sync/assignment/config/skill-names.js
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Whether an entry of `skills` is a name and not an id. */
function isSkillName(entry) {
	return !uuid.test(entry);
}
/** The id of a Skill, by its id or name. The team's own Skill takes precedence over a system Skill. */
function findSkillId(skills, entry) {
	if (!isSkillName(entry)) return entry;
	return byEntry(skills).get(entry);
}
/** Cached per list: hundreds of files look up names in the same one. */
const byEntry = (0,_plan_per_list_js__WEBPACK_IMPORTED_MODULE_0__/* .cachedPerList */ .i)((skills) => {
	const ids = /* @__PURE__ */ new Map();
	const own = skills.filter(({ team_id }) => team_id !== null);
	for (const { id, name } of [...own, ...skills]) for (const entry of [id, name]) if (!ids.has(entry)) ids.set(entry, id);
	return ids;
});
/** The name of a Skill by its id. */
function nameOfSkill(skills, id) {
	return typeof id === "string" ? namesById(skills).get(id) : void 0;
}
const namesById = (0,_plan_per_list_js__WEBPACK_IMPORTED_MODULE_0__/* .cachedPerList */ .i)((skills) => new Map(skills.toReversed().map(({ id, name }) => [id, name])));
/** Whether no other Skill has this name. */
function isOnlyName(skills, name) {
	return byName(skills).get(name)?.length === 1;
}
const byName = (0,_plan_per_list_js__WEBPACK_IMPORTED_MODULE_0__/* .cachedPerList */ .i)((skills) => Map.groupBy(skills, (skill) => skill.name));



/***/ }),

/***/ 1950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xx: () => (/* binding */ hasFrontMatter),
  a$: () => (/* binding */ keyProblemAt),
  fQ: () => (/* binding */ normalizeText),
  l4: () => (/* binding */ problemAt),
  AA: () => (/* binding */ readConfigDocument)
});

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/files/documents/documents.js + 1 modules
var documents = __webpack_require__(3681);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/files/file-problems.js
var file_problems = __webpack_require__(3423);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/files/documents/json.js
var json = __webpack_require__(5089);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/text.js
var log_text = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/files/names.js
var names = __webpack_require__(8037);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/schema.js
var schema = __webpack_require__(1243);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/document/ids.js
// .build/action-sync-assignments/compiled/shared/sync/assignment/document/ids.js
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The id of a file's Assignment. */
function readId(value, report) {
	if (value === void 0 || value === null) return void 0;
	if (typeof value === "string" && uuid.test(value)) return value.toLowerCase();
	report("agent_id must be the id of an Assignment, such as 0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f");
}
/** Ids of the Assignments that a file hands over to. */
function readIds(value, report) {
	if (value === void 0 || value === null) return void 0;
	const ids = Array.isArray(value) ? value.flatMap((id) => typeof id === "string" && uuid.test(id) ? id : []) : [];
	if (Array.isArray(value) && ids.length === value.length) return ids.map((id) => id.toLowerCase());
	report("handover_target_ids must be a list of Assignment ids");
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/document/config-document.js








// .build/action-sync-assignments/compiled/shared/sync/assignment/document/config-document.js
/** The keys that a file may contain besides the config. */
const ownKeys = [
	"agent_id",
	"handover_target_ids",
	...schema/* keyNames */.mu
];
const envelopeKeys = [
	...ownKeys,
	"$schema",
	"version",
	"config",
	"build",
	"agent",
	"data"
];
/**
* Parses a file as a config. Known shapes are `{version, data}`, the same as `config` or `build.config` (as the API returns
* it), and `{version, input, …}`: the content of `data`, at the top level. In Markdown, that is the front matter, and the
* text is the SOP.
*
* @throws FileProblemsError
*/
function readConfigDocument(path, bytes) {
	const problems = [];
	const report = (line, message) => void problems.push({
		file: path,
		line,
		message
	});
	try {
		const { value, lineOf, body } = parse(path, bytes);
		if (!(0,json/* isPlainObject */.Qd)(value)) throw new documents/* DocumentError */.Mi("must contain an object", { line: 1 });
		const { data, at } = findData(value, body !== void 0);
		if (body !== void 0 && Object.hasOwn(data, "input")) report(lineOf([...at, "input"]), "has input in its front matter, but the text below it is the SOP: remove one");
		for (const key of unknownKeys(value, at)) report(lineOf([key]), `${key} is not a key of a config file`);
		const build = (0,json/* isPlainObject */.Qd)(value["build"]) ? value["build"] : {};
		const { keys, issues } = (0,schema/* readKeys */.x4)(value);
		for (const issue of issues) report(lineOf(issue.path), `${placeOf(issue.path)}: ${issue.message}`);
		const document = {
			path,
			name: (0,names/* nameOf */.Vb)(path),
			agentId: readId(value["agent_id"] ?? build["agent_id"], (message) => report(lineOf(["agent_id"]), message)),
			assignmentName: keys.name ?? (0,names/* nameOf */.Vb)(path),
			keys,
			handoverTargetIds: readIds(value["handover_target_ids"], (message) => report(lineOf(["handover_target_ids"]), message)),
			data: body === void 0 ? data : {
				...data,
				input: body.text
			},
			references: [...findReferences(path, data, ["input"], (at_, message) => report(lineOf([...at, ...at_]), message))],
			lineOf: (part) => part[0] === "input" && body ? body.line : lineOf([...at, ...part]),
			lineOfKey: lineOf
		};
		if (problems.length > 0) throw new file_problems/* FileProblemsError */.xV(problems);
		return document;
	} catch (error) {
		if (!(error instanceof documents/* DocumentError */.Mi)) throw error;
		throw new file_problems/* FileProblemsError */.xV([...problems, {
			file: path,
			line: error.line,
			message: error.message
		}]);
	}
}
/** A problem in the data of a config, at its line. */
function problemAt(document, path, message) {
	const place = placeOf(path);
	return {
		file: document.path,
		line: document.lineOf(path),
		message: place === "" ? message : `${place}: ${message}`
	};
}
/** A problem of a key besides the config, at its line. */
function keyProblemAt(document, path, message) {
	return {
		file: document.path,
		line: document.lineOfKey(path),
		message: `${placeOf(path)}: ${message}`
	};
}
function placeOf(path) {
	return path.reduce((text, key) => typeof key === "number" ? `${text}[${key}]` : `${text}${text && "."}${String(key)}`, "");
}
/** Whether a Markdown file is a config and not just a text, which is the case if it starts with front matter. */
function hasFrontMatter(bytes) {
	return /^(?:\xef\xbb\xbf)?---[ \t]*\r?\n/.test(Buffer.from(bytes.subarray(0, 32)).toString("latin1"));
}
/** The form that a text file has in a config: with line feeds only, and without those at the end, which editors add. */
function normalizeText(text) {
	const lines = text.replaceAll("\r\n", "\n");
	let end = lines.length;
	while (lines[end - 1] === "\n") end -= 1;
	return lines.slice(0, end);
}
function parse(path, bytes) {
	const text = (0,documents/* decodeText */.g7)(bytes);
	if (/\.json$/i.test(path)) return (0,documents/* parseJson */.qF)(text);
	if (!(0,names/* isMarkdownPath */.Bb)(path)) return (0,documents/* parseYaml */.hN)(text);
	const parts = (0,documents/* splitFrontMatter */.vQ)(text);
	if (!parts) throw new documents/* DocumentError */.Mi("begins with ---, but no second --- line closes the front matter", { line: 1 });
	const { value, lineOf } = (0,documents/* parseYaml */.hN)(parts.yaml, 2);
	const body = {
		text: normalizeText(parts.body).replace(/^\n+/, ""),
		line: parts.bodyLine
	};
	return {
		value: value ?? {},
		lineOf,
		body
	};
}
/** Finds the content of `data`, and its path. */
function findData(value, isMarkdown) {
	const build = value["build"];
	const [config, at] = (0,json/* isPlainObject */.Qd)(build) ? [build["config"], ["build", "config"]] : Object.hasOwn(value, "config") ? [value["config"], ["config"]] : [value, []];
	if (!(0,json/* isPlainObject */.Qd)(config)) throw new documents/* DocumentError */.Mi(`${at.join(".")} must be an object`, { line: 1 });
	const version = config["version"];
	if (version !== void 0 && version !== "v2") throw new documents/* DocumentError */.Mi(`has a config of version ${JSON.stringify(version)}: only "v2" is supported`, { line: 1 });
	if ((0,json/* isPlainObject */.Qd)(config["data"])) return {
		data: config["data"],
		at: [...at, "data"]
	};
	if (Object.hasOwn(config, "data")) throw new documents/* DocumentError */.Mi("data must be an object", { line: 1 });
	if (version === void 0 && !isMarkdown) throw new documents/* DocumentError */.Mi("is not a config: write {\"version\": \"v2\", \"data\": {\"input\": …}}, or add \"version\": \"v2\" beside \"input\"", { line: 1 });
	const own = at.length === 0 ? [
		...ownKeys,
		"$schema",
		"version"
	] : ["version"];
	return {
		data: Object.fromEntries(Object.entries(config).filter(([key]) => !own.includes(key))),
		at
	};
}
/** Finds mistyped keys outside of the config. Those in `data` are checked later, together with the live config. */
function unknownKeys(value, at) {
	return at.length === 0 ? [] : Object.keys(value).filter((key) => !envelopeKeys.includes(key));
}
function* findReferences(path, data, at, report) {
	for (const { value, place } of objectsIn(data["input"], at)) {
		const target = value["$file"];
		const file = typeof target === "string" ? (0,names/* besideFile */.fV)(path, target) : "";
		if (Object.keys(value).length !== 1 || typeof target !== "string") report(place, "a reference must be {\"$file\": \"text.md\"}, without other keys");
		else if (target === "" || target.startsWith("/") || (0,names/* isOutsideRepository */.Ss)(file) || target.includes("\0")) report(place, `$file is not a path in the repository: ${JSON.stringify((0,log_text/* oneLine */.TN)(target, 200))}`);
		else yield {
			file,
			at: place
		};
	}
}
function* objectsIn(value, place) {
	if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* objectsIn(item, [...place, index]);
	else if ((0,json/* isPlainObject */.Qd)(value)) {
		if (Object.hasOwn(value, "$file")) yield {
			value,
			place
		};
		else for (const [key, item] of Object.entries(value)) yield* objectsIn(item, [...place, key]);
	}
}



/***/ }),

/***/ 1476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readSources)
});

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/files/file-problems.js
var file_problems = __webpack_require__(3423);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/repository.js + 12 modules
var git_repository = __webpack_require__(9406);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/git/changes.js
var git_changes = __webpack_require__(4757);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/config/config.js
var config = __webpack_require__(2664);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/document/config-document.js + 1 modules
var config_document = __webpack_require__(1950);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/files/documents/documents.js + 1 modules
var documents_documents = __webpack_require__(3681);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/files/documents/json.js
var json = __webpack_require__(5089);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/document/text-files.js




// .build/action-sync-assignments/compiled/shared/sync/assignment/document/text-files.js
/** Reads the texts that configs refer to from the same commit. A missing text is a problem of each reference to it. */
async function readTexts(reader, documents, problems) {
	const places = documents.flatMap(({ path, references, lineOf }) => references.map(({ file, at }) => ({
		file,
		from: path,
		line: lineOf(at)
	})));
	const wanted = new Set(places.map(({ file }) => file));
	if (wanted.size === 0) return /* @__PURE__ */ new Map();
	const blobs = await reader.read([...wanted], (path) => wanted.has(path));
	const texts = /* @__PURE__ */ new Map();
	for (const [path, bytes] of blobs) try {
		texts.set(path, (0,config_document/* normalizeText */.fQ)((0,documents_documents/* decodeText */.g7)(bytes)));
	} catch (error) {
		if (!(error instanceof documents_documents/* DocumentError */.Mi)) throw error;
		problems.push({
			file: path,
			line: error.line,
			message: error.message
		});
	}
	const missing = places.filter(({ file }) => !blobs.has(file));
	problems.push(...missing.map(({ file, from, line }) => ({
		file: from,
		line,
		message: `$file names ${JSON.stringify(file)}, which is not a file in this commit`
	})));
	return texts;
}
/** The data of a config with every `{"$file": …}` replaced by the text of that file. */
function insertTexts(document, texts) {
	if (document.references.length === 0) return document.data;
	const files = new Map(document.references.map(({ at, file }) => [at.join("\0"), file]));
	const insert = (value, at) => {
		const file = files.get(at.join("\0"));
		if (file !== void 0) return texts.get(file);
		if (Array.isArray(value)) return value.map((item, index) => insert(item, [...at, index]));
		if (!(0,json/* isPlainObject */.Qd)(value)) return value;
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, insert(item, [...at, key])]));
	};
	return {
		...document.data,
		input: insert(document.data["input"], ["input"])
	};
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/files/commit-files.js
// .build/action-sync-assignments/compiled/shared/sync/assignment/files/commit-files.js
const maxFileBytes = 2 ** 20;
const maxTotalBytes = 2 ** 28;
function createBlobReader(repository, problems) {
	return { async read(roots, isWanted) {
		const tree = await repository.listTree(roots);
		problems.push(...tree.unreadable.map((file) => ({
			file,
			message: "has a name that is not UTF-8"
		})));
		const readable = tree.entries.filter((entry) => {
			const problem = isWanted(entry.path, entry.type) ? problemOf(entry) : "not wanted";
			if (problem !== void 0 && problem !== "not wanted") problems.push({
				file: entry.path,
				message: problem
			});
			return problem === void 0;
		});
		const blobs = await repository.readBlobs(readable.map(({ id }) => id), { maxBytes: maxTotalBytes });
		return new Map(readable.map(({ path, id }) => [path, blobs.get(id) ?? Buffer.alloc(0)]));
	} };
}
function problemOf({ type, size }) {
	if (type === "symlink") return "is a symbolic link, which is not followed: commit the file itself";
	if (type === "submodule") return "is a submodule, whose files are not read";
	if (size > maxFileBytes) return `is too large: ${size} bytes, and a config may have at most ${maxFileBytes}`;
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/files/ids-file.js
var ids_file = __webpack_require__(8690);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/files/names.js
var files_names = __webpack_require__(8037);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/files/git-history.js





// .build/action-sync-assignments/compiled/shared/sync/assignment/files/git-history.js
async function readHistory(repository, { changes, idsPath, ids, isWanted }) {
	if (!changes.isKnown) return {
		isTouched: () => true,
		removed: []
	};
	const idsBefore = changes.changeOf(idsPath);
	const oldIds = idsBefore ? await readOldIds(repository, idsPath, idsBefore.before) : ids;
	return {
		isTouched: ({ path, name, references }) => [path, ...references.map(({ file }) => file)].some((file) => changes.isTouched(file)) || (0,ids_file/* findId */.dZ)(oldIds, name)?.id !== (0,ids_file/* findId */.dZ)(ids, name)?.id,
		removed: await removedConfigs(repository, changes.paths.filter(({ kind, path }) => kind === "deleted" && isWanted(path)))
	};
}
/** The id file before the change. If it was invalid or missing, it counts as empty. */
async function readOldIds(repository, path, before) {
	const bytes = await readOld(repository, before);
	try {
		return bytes ? (0,ids_file/* readIdMap */.QC)(path, bytes) : /* @__PURE__ */ new Map();
	} catch (error) {
		if (error instanceof file_problems/* FileProblemsError */.xV) return /* @__PURE__ */ new Map();
		throw error;
	}
}
async function removedConfigs(repository, deleted) {
	const names = [];
	for (const { path, before } of deleted) {
		const bytes = (0,files_names/* isMarkdownPath */.Bb)(path) ? await readOld(repository, before) : void 0;
		if (!(0,files_names/* isMarkdownPath */.Bb)(path) || bytes && (0,config_document/* hasFrontMatter */.xx)(bytes)) names.push((0,files_names/* nameOf */.Vb)(path));
	}
	return names;
}
const maxOldBytes = 2 ** 20;
async function readOld(repository, version) {
	if (version?.type !== "file" && version?.type !== "executable") return void 0;
	return (await repository.readBlobs([version.id], { maxBytes: maxOldBytes }).catch(() => void 0))?.get(version.id);
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/files/path-patterns.js
var path_patterns = __webpack_require__(2584);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/files/test-files.js





// .build/action-sync-assignments/compiled/shared/sync/assignment/files/test-files.js
const ending = /\.test\.(?:json|ya?ml)$/i;
function isTestPath(path) {
	return ending.test(path);
}
/** The name of the config that a test file is for. */
function testedName(path) {
	return external_node_path_.posix.basename(path).replace(ending, "");
}
/**
* The files that tests name: fixtures and JSON Schemas. They may be in the same folder as the configs, but are not configs.
* An unreadable test file counts as naming none, because its problems are reported when the tests run.
*/
function filesNamedByTests(path, bytes) {
	return valuesOf(path, bytes).map((file) => (0,files_names/* besideFile */.fV)(path, file));
}
function valuesOf(path, bytes) {
	let value;
	try {
		const text = (0,documents_documents/* decodeText */.g7)(bytes);
		value = (/\.json$/i.test(path) ? (0,documents_documents/* parseJson */.qF)(text) : (0,documents_documents/* parseYaml */.hN)(text)).value;
	} catch {
		return [];
	}
	return ((0,json/* isPlainObject */.Qd)(value) && Array.isArray(value["cases"]) ? value["cases"] : []).filter(json/* isPlainObject */.Qd).flatMap(({ files, expect }) => {
		const answer = (0,json/* isPlainObject */.Qd)(expect) ? expect["answer"] : void 0;
		const schema = (0,json/* isPlainObject */.Qd)(answer) ? answer["json-schema"] : void 0;
		return [...Array.isArray(files) ? files : [], schema].filter((file) => typeof file === "string");
	});
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/files/sources.js














// .build/action-sync-assignments/compiled/shared/sync/assignment/files/sources.js
/**
* Reads all configs of the commit, never the working tree. Problems of one file do not affect the others.
*
* @throws GitError if the repository cannot be read, FileProblemsError if the id file cannot be parsed
*/
async function readSources(options) {
	const { workspace } = options;
	const [first = "."] = options.path.filter((pattern) => !pattern.startsWith("!"));
	const repository = await (0,git_repository/* openRepository */.h)((0,external_node_path_.resolve)(workspace, (0,path_patterns/* staticPart */.M)(first)), options);
	const idsPath = repository.pathOf((0,external_node_path_.resolve)(workspace, options.idsFile));
	const selection = (0,path_patterns/* selectFiles */.A)(options.path, repository, workspace);
	const isWanted = (path) => (0,files_names/* isConfigPath */.Co)(path) && path !== idsPath && selection.matches(path);
	const problems = [];
	const reader = createBlobReader(repository, problems);
	const found = await reader.read(selection.roots, (path, type) => type === "submodule" ? selection.matches(path) : isWanted(path));
	const tests = takeTests(found);
	const notConfigs = new Set(tests.flatMap(({ path, files }) => [path, ...files]));
	const present = new Set([...found.keys()].map(files_names/* nameOf */.Vb));
	const documents = readDocuments(found, problems);
	const complete = completeDocuments(documents, await readTexts(reader, documents, problems), options.configMode, problems);
	const ids = (await reader.read([idsPath], (path) => path === idsPath)).get(idsPath);
	const idMap = ids ? (0,ids_file/* readIdMap */.QC)(idsPath, ids) : /* @__PURE__ */ new Map();
	problems.push(...unusedIdProblems(idsPath, idMap, documents));
	const changes = await (0,git_changes/* readGitChanges */.sh)(repository, {
		...options,
		isWanted: options.usesHistory,
		folders: []
	});
	const isConfig = (path) => isWanted(path) && !isTestPath(path) && !notConfigs.has(path);
	const history = await readHistory(repository, {
		changes,
		idsPath,
		ids: idMap,
		isWanted: isConfig
	});
	const shared = nameConflicts(complete);
	const refused = new Set(shared.map(({ file }) => file));
	for (const { file } of problems) present.add((0,files_names/* nameOf */.Vb)(file));
	return {
		commit: repository.head,
		repository,
		root: repository.root,
		files: complete.filter(({ document }) => !refused.has(document.path)).map((file) => ({
			...file,
			isTouched: history.isTouched(file.document)
		})),
		tests: tests.map((test) => describeTest(test, changes)),
		ids: idMap,
		idsFile: ids && idsPath,
		problems: [...problems, ...shared],
		removed: history.removed.filter((name) => !present.has(name))
	};
}
function describeTest({ path, bytes, files }, changes) {
	const isTouched = changes.isKnown && [path, ...files].some((file) => changes.isTouched(file));
	return {
		path,
		name: testedName(path),
		bytes,
		isTouched
	};
}
/** Removes test files, and the files that they name, from the possible configs. */
function takeTests(found) {
	const tests = [...found].flatMap(([path, bytes]) => isTestPath(path) ? {
		path,
		bytes,
		files: filesNamedByTests(path, bytes)
	} : []);
	for (const { path, files } of tests) for (const one of [path, ...files]) found.delete(one);
	return tests;
}
/**
* Parses the configs. A Markdown file is one if it starts with front matter and no config uses it as its text.
*
* @param found is emptied on the way: keeping the bytes beside the documents would take twice the memory
*/
function readDocuments(found, problems) {
	const documents = [];
	const read = (path, bytes) => {
		found.delete(path);
		try {
			documents.push((0,config_document/* readConfigDocument */.AA)(path, bytes));
		} catch (error) {
			if (!(error instanceof file_problems/* FileProblemsError */.xV)) throw error;
			problems.push(...error.problems);
		}
	};
	for (const [path, bytes] of found) if (!(0,files_names/* isMarkdownPath */.Bb)(path)) read(path, bytes);
	const texts = new Set(documents.flatMap(({ references }) => references.map(({ file }) => file)));
	for (const [path, bytes] of found) if (!texts.has(path) && (0,config_document/* hasFrontMatter */.xx)(bytes)) read(path, bytes);
	return documents.sort((one, other) => one.path < other.path ? -1 : 1);
}
function completeDocuments(documents, texts, mode, problems) {
	return documents.flatMap((document) => {
		if (document.references.some(({ file }) => !texts.has(file))) return [];
		const data = insertTexts(document, texts);
		const issues = (0,config/* fileIssues */.BP)(data, mode);
		problems.push(...issues.map(({ path, message }) => (0,config_document/* problemAt */.l4)(document, path, message)));
		return issues.length === 0 ? [{
			document,
			data
		}] : [];
	});
}
/**
* Invalid lines of a JSON or YAML map that no config needs, because such a map contains only ids. Lines that a config needs
* are problems of that config.
*/
function unusedIdProblems(path, ids, documents) {
	if ((0,ids_file/* isEnvFile */.qb)(path)) return [];
	const needed = new Set(documents.filter(({ agentId }) => agentId === void 0).map(({ name }) => (0,ids_file/* findId */.dZ)(ids, name)));
	return [...ids.values()].filter((entry) => !needed.has(entry)).flatMap((entry) => (0,ids_file/* problemOf */.Zw)(path, entry) ?? []);
}
/** Outputs refer to files by name, so files with the same name are refused. */
function nameConflicts(files) {
	const byName = Map.groupBy(files, ({ document }) => document.name);
	return files.flatMap((file) => {
		const { name, path } = file.document;
		const paths = (0,files_names/* namesOfOthers */.xo)(byName.get(name) ?? [], file, ({ document }) => document.path);
		return paths === void 0 ? [] : [{
			file: path,
			message: `has the same name as ${paths}`
		}];
	});
}



/***/ }),

/***/ 3648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _2: () => (/* binding */ QueueCreator),
/* harmony export */   py: () => (/* binding */ pinConnections),
/* harmony export */   s6: () => (/* binding */ connectSlots),
/* harmony export */   sK: () => (/* binding */ pinsIn)
/* harmony export */ });
/* harmony import */ var _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7376);
/* harmony import */ var _duvo_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5397);
/* harmony import */ var _duvo_retry_create_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(523);
/* harmony import */ var _normal_form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8483);





// .build/action-sync-assignments/compiled/shared/sync/assignment/keys/apply/slots.js
/** How long to wait for an attached integration to appear, and after how many looks to attach it again. */
const lookAfterMs = [
	0,
	500,
	1e3,
	2e3,
	4e3,
	4e3
];
const attachAgainAt = 4;
/**
* Makes the integrations of a draft match the wanted ones: attaches and removes, links Queues, pins connections. Reads
* before it writes, so that repeating it, or finishing an interrupted run, changes nothing that is already right.
*
* @throws ActionError if an integration does not appear
*/
async function connectSlots(options, deps) {
	const { agentId, buildId, slots } = options;
	const extra = (await attachMissing(options, deps)).filter((slot) => !slots.some(({ integration }) => isOf(slot, integration.id)));
	for (const { id } of extra) await deps.duvo.slots.remove({
		agentId,
		buildId,
		slotId: id
	});
	for (const slot of slots) {
		if (slot.queues) await linkQueues(options, slot, slot.queues, deps);
		await pinConnections(options, slot, deps);
	}
}
const isOf = (slot, id) => slot.integration_id === id || slot.custom_integration_id === id;
/** An attach may respond before the slot is listed, or work although its response is lost, so the list decides. */
async function attachMissing({ agentId, buildId, slots }, { duvo, clock }) {
	const wanted = slots.map(({ integration }) => integration);
	let missing = wanted;
	for (const [round, waitMs] of lookAfterMs.entries()) {
		if (round > 0) await clock.sleep(waitMs);
		const listed = await duvo.slots.list(agentId, buildId);
		missing = wanted.filter(({ id }) => !listed.some((slot) => isOf(slot, id)));
		if (missing.length === 0) return listed;
		if (round !== 0 && round !== attachAgainAt) continue;
		await duvo.slots.attach(agentId, buildId, missing.map(({ id }) => id), { retry: "unless-ambiguous" }).catch(ignoreLostResponse);
	}
	throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`Duvo accepted the integrations ${missing.map(({ type }) => type).join(", ")}, but they do not appear in the draft.`, { hint: "Run again. The next run finishes the same draft." });
}
function ignoreLostResponse(error) {
	if (!(error instanceof _duvo_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DuvoError */ .V8) || !error.ambiguous) throw error;
}
async function linkQueues({ agentId, buildId }, { integration }, queues, deps) {
	const ids = [];
	for (const queue of queues) ids.push(await deps.queues.idOf(queue));
	const linked = await deps.duvo.slots.replaceQueues({
		agentId,
		buildId,
		slotId: integration.id
	}, ids);
	if (ids.filter((id) => !linked.some((queue) => queue.id === id)).length === 0 && linked.length === new Set(ids).size) return;
	throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`Duvo accepted the Queues for ${integration.type}, but linked different ones.`, { hint: `Requested: ${ids.join(", ")}. Linked: ${linked.map(({ id }) => id).join(", ") || "none"}. Run again.` });
}
/** Pins the connections in the file and unpins the rest, or else pins what the key's user had pinned before. */
async function pinConnections({ agentId, buildId, pinsFrom }, { integration, connections, missing }, { duvo }) {
	const slotId = integration.id;
	const place = {
		agentId,
		buildId,
		slotId
	};
	if (integration.type.startsWith("case-queue-") || connections === void 0 && pinsFrom === void 0) return;
	const wanted = connections?.map(({ id }) => id) ?? await pinsIn(agentId, pinsFrom, slotId, duvo);
	if (connections === void 0 && wanted.length === 0) return;
	const pinned = await duvo.slots.pins(place);
	const keepsOthers = connections === void 0 || missing.length > 0;
	const added = wanted.filter((id) => !pinned.includes(id));
	const gone = keepsOthers ? [] : pinned.filter((id) => !wanted.includes(id));
	for (const id of added) await duvo.slots.pin(place, id);
	for (const id of gone) await duvo.slots.unpin(place, id);
	if (added.length + gone.length === 0) return;
	const after = await duvo.slots.pins(place);
	if (added.every((id) => after.includes(id)) && !gone.some((id) => after.includes(id))) return;
	throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`Duvo accepted the connections for ${integration.type}, but pinned different ones.`, { hint: `Pinned: ${after.join(", ") || "none"}. Run again.` });
}
/** The pins of an integration in a Revision; none if the Revision does not have it. */
async function pinsIn(agentId, buildId, slotId, duvo) {
	if (buildId === void 0) return [];
	try {
		return await duvo.slots.pins({
			agentId,
			buildId,
			slotId
		});
	} catch (error) {
		if (error instanceof _duvo_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD && error.status === 404) return [];
		throw error;
	}
}
/** Creates the Queues that files need, each once, even if several files need it. */
var QueueCreator = class {
	#duvo;
	#teamId;
	#clock;
	#created = /* @__PURE__ */ new Map();
	constructor(duvo, teamId, clock) {
		this.#duvo = duvo;
		this.#teamId = teamId;
		this.#clock = clock;
	}
	/** The id of a Queue. Creates the Queue if it does not exist. */
	idOf({ id, name, description }) {
		if (id !== void 0) return Promise.resolve(id);
		const created = this.#created.get(name) ?? this.#create(name, description);
		this.#created.set(name, created);
		return created;
	}
	/** Names are unique in a team, so a conflict means that somebody else created the Queue first. */
	async #create(name, description) {
		const find = async () => {
			for await (const queue of this.#duvo.queues.list(this.#teamId)) if ((0,_normal_form_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(queue.name, name)) return queue;
		};
		const queue = {
			name,
			...description !== void 0 && { description }
		};
		try {
			return (await (0,_duvo_retry_create_once_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .U)((key) => this.#duvo.queues.create(this.#teamId, queue, {
				key,
				retry: "unless-ambiguous"
			}), find, this.#clock)).id;
		} catch (error) {
			const taken = error instanceof _duvo_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD && error.status === 409 ? await find() : void 0;
			if (taken) return taken.id;
			throw error;
		}
	}
};



/***/ }),

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ describeSchedule),
/* harmony export */   O9: () => (/* binding */ isSameSchedule),
/* harmony export */   Uk: () => (/* binding */ compareSchedules)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1243);


// .build/action-sync-assignments/compiled/shared/sync/assignment/keys/compare/schedules.js
/**
* The changes that turn the existing schedules into the wanted ones. Equal schedules stay unchanged. Others with the same
* frequency are updated instead of deleted and recreated.
*/
function compareSchedules(wanted, existing) {
	const left = [...existing];
	const take = (isMatch) => {
		const at = left.findIndex(isMatch);
		return at < 0 ? void 0 : left.splice(at, 1)[0];
	};
	const paired = wanted.filter((fields) => !take((one) => isSameSchedule(one, fields))).map((fields) => ({
		fields,
		schedule: take((one) => one.frequency === fields.frequency)
	}));
	return {
		creates: paired.flatMap(({ fields, schedule }) => schedule ? [] : [fields]),
		updates: paired.flatMap(({ fields, schedule }) => schedule ? [{
			fields,
			schedule
		}] : []),
		deletes: left
	};
}
/**
* Whether two schedules run at the same times, even if a server stored one of them in another form: a time zone has several
* names, a day may be capitalised, and unused fields may be filled in.
*/
function isSameSchedule(one, other) {
	return timesOf(one) === timesOf(other);
}
function timesOf(schedule) {
	const time = schedule.time?.replace(/^(?=\d:)/, "0");
	return describeSchedule({
		...schedule,
		time,
		timezone: zoneOf(schedule.timezone)
	}).toLowerCase();
}
/** The canonical name of a time zone; an unknown name is returned unchanged. */
function zoneOf(name) {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: name.trim() }).resolvedOptions().timeZone;
	} catch {
		return name;
	}
}
/** A schedule in words: `on workdays at 07:00 (Europe/Prague)`. Omits fields that its frequency does not use. */
function describeSchedule(schedule) {
	const { frequency, timezone, enabled } = schedule;
	const time = new Set((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .neededBy */ .Xl)(frequency)).has("time") ? ` at ${schedule.time?.slice(0, 5) ?? "?"}` : "";
	return `${recurrence(schedule)}${time} (${timezone})${enabled ? "" : ", off"}`;
}
function recurrence({ frequency, day, day_of_month, cron }) {
	switch (frequency) {
		case "workday": return "on workdays";
		case "weekly": return `weekly on ${day ?? "?"}`;
		case "monthly": return `monthly on day ${day_of_month ?? "?"}`;
		case "custom": return `cron ${cron?.trim().replaceAll(/\s+/g, " ") ?? "?"}`;
		default: return frequency.replaceAll("_", " ");
	}
}



/***/ }),

/***/ 4007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ slotChanges),
/* harmony export */   l: () => (/* binding */ isSameTrigger)
/* harmony export */ });
/* harmony import */ var _normal_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8483);
/* harmony import */ var _live_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5567);



// .build/action-sync-assignments/compiled/shared/sync/assignment/keys/compare/slots.js
/** Where a person connects an account or edits somebody else's trigger. */
const places = {
	connections: "in Duvo, under Connections",
	trigger: "in Duvo, on the Assignment, under Triggers"
};
/** The differences in integrations, their pins and Queues, and the case trigger. */
function slotChanges({ wanted: { slots }, live, rivals }, names) {
	if (slots === void 0) return {
		changes: [],
		todo: [],
		warnings: []
	};
	const known = live ? live.slots : [];
	const parts = slots.map((slot) => {
		const before = known && (0,_live_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .slotFor */ .mG)(known, slot);
		const trigger = triggerChanges(slot, live, rivals);
		return {
			changes: [
				...known && !before ? [attached(slot)] : [],
				...queueChanges(slot, known && {
					queueNames: [],
					...before
				}),
				...pinChanges(slot, before, known !== void 0, names),
				...trigger.changes
			],
			todo: [...slot.missing.map((name) => missingConnection(slot, name)), ...trigger.todo],
			warnings: trigger.warnings
		};
	});
	const extra = (known ?? []).filter((one) => !slots.some((slot) => (0,_live_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .slotFor */ .mG)([one], slot)));
	return {
		changes: [...parts.flatMap(({ changes }) => changes), ...extra.map(removed)],
		todo: parts.flatMap(({ todo }) => todo),
		warnings: parts.flatMap(({ warnings }) => warnings)
	};
}
function attached({ integration: { type, name } }) {
	return {
		step: "slots",
		path: `integrations.${type}`,
		kind: "added",
		text: `Integration ${name} attached`
	};
}
function removed({ type, name }) {
	const text = `Integration ${name || type} removed, including everybody's pinned connections`;
	return {
		step: "slots",
		path: `integrations.${type}`,
		kind: "removed",
		text
	};
}
function queueChanges(slot, before) {
	const { queues, integration } = slot;
	const known = before?.queueNames;
	if (queues === void 0 || known === void 0) return [];
	const change = (kind, text) => ({
		step: "slots",
		path: `integrations.${integration.type}.queues`,
		kind,
		text
	});
	const gone = known.filter((name) => !queues.some((queue) => (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(queue.name, name)));
	return [...queues.filter(({ name }) => !known.some((one) => (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(one, name))).map(({ id, name }) => change("added", `Queue ${JSON.stringify(name)} ${id ? "linked" : "created and linked"} to ${integration.name}`)), ...gone.map((name) => change("removed", `Queue ${JSON.stringify(name)} no longer linked to ${integration.name}`))];
}
/** Unpins nothing while a person still has to connect an account: the current pin may be the only one that works. */
function pinChanges({ connections, missing, integration }, before, isKnown, names) {
	const pins = before ? before.pins : isKnown ? [] : void 0;
	if (connections === void 0 || pins === void 0) return [];
	const change = (kind, name) => ({
		step: "pins",
		path: `integrations.${integration.type}.connections`,
		kind,
		text: `Connection ${JSON.stringify(name)} ${kind === "added" ? "pinned to" : "unpinned from"} ${integration.name}`
	});
	const nameOf = (id) => names.connections.find((connection) => connection.id === id)?.name ?? id;
	const gone = missing.length > 0 ? [] : pins.filter((id) => !connections.some((connection) => connection.id === id));
	return [...connections.filter(({ id }) => !pins.includes(id)).map(({ name }) => change("added", name)), ...gone.map((id) => change("removed", nameOf(id)))];
}
function missingConnection({ integration: { name: integration } }, name) {
	return `Connect the ${integration} account ${JSON.stringify(name)} ${places.connections}, as the user of the API key, or share it with the team. The next run pins it.`;
}
function triggerChanges({ trigger, integration }, live, rivals) {
	const none = {
		changes: [],
		todo: [],
		warnings: []
	};
	const before = live ? live.trigger : null;
	if (trigger === void 0 || before === void 0) return none;
	const path = `integrations.${integration.type}.trigger`;
	const shown = before ? describeTrigger(before) : "";
	if (trigger === false) {
		if (before === null) return none;
		if (before.canDisable === false) return {
			...none,
			todo: [onlyByCreator(before, "Delete")]
		};
		const text = `Case trigger deleted: ${shown}`;
		return {
			...none,
			changes: [{
				step: "trigger",
				path,
				kind: "removed",
				text
			}]
		};
	}
	const warnings = trigger.enabled ? rivalWarnings(trigger, rivals) : [];
	if (before && isSameTrigger(trigger, before)) return {
		...none,
		warnings
	};
	if (before?.canDisable === false && needsCreator(trigger, before)) return {
		...none,
		warnings,
		todo: [onlyByCreator(before, trigger.enabled ? "Move" : "Switch off")]
	};
	const after = describeTrigger({
		...trigger,
		queueName: trigger.queue.name
	});
	const text = before ? `Case trigger: ${shown} → ${after}` : `Case trigger added: ${after}`;
	const kind = before ? "changed" : "added";
	return {
		...none,
		warnings,
		changes: [{
			step: "trigger",
			path,
			kind,
			text
		}]
	};
}
/** Whether a trigger matches the wanted one, ignoring what the file does not set. */
function isSameTrigger(wanted, live) {
	return wanted.enabled === live.enabled && (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(wanted.queue.name, live.queueName) && (wanted.concurrency === void 0 || wanted.concurrency === live.concurrency);
}
function needsCreator(wanted, live) {
	return !(0,_normal_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(wanted.queue.name, live.queueName) || live.enabled && !wanted.enabled;
}
function onlyByCreator({ creator, queueName }, what) {
	return `${what} the case trigger for ${JSON.stringify(queueName)} ${places.trigger}. Only ${creator ?? "its creator"} or an admin may do this.`;
}
function rivalWarnings({ queue }, rivals) {
	if (rivals.length === 0) return [];
	return [`Cases of ${JSON.stringify(queue.name)} also trigger ${rivals.join(", ")}. These triggers compete for the Cases.`];
}
function describeTrigger({ enabled, queueName, concurrency }) {
	const pace = concurrency ? `, ${concurrency} at a time` : "";
	return `Cases of ${JSON.stringify(queueName)}${pace}${enabled ? "" : ", off"}`;
}



/***/ }),

/***/ 5567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ keysOfRow),
/* harmony export */   ix: () => (/* binding */ triggerOf),
/* harmony export */   mG: () => (/* binding */ slotFor)
/* harmony export */ });
// .build/action-sync-assignments/compiled/shared/sync/assignment/keys/live-keys.js
/**
* What a row of the list of Assignments contains. Its integrations are those of the newest Revision, so they count only if
* that is the live one.
*/
function keysOfRow(row, isLatestLive) {
	const { slack_enabled, microsoft_teams_enabled, agentic_memory_enabled } = row;
	return {
		name: row.name,
		folderId: row.folder_id ?? void 0,
		settings: {
			slack_enabled,
			microsoft_teams_enabled,
			agentic_memory_enabled
		},
		slots: isLatestLive ? row.integration_configs?.map(slotOfRow) : void 0,
		schedules: row.latest_build?.schedules ?? void 0,
		trigger: triggerOfRow(row)
	};
}
function slotOfRow(slot) {
	return {
		integrationId: slot.integration_id ?? void 0,
		type: slot.integration_type,
		name: slot.integration_name,
		queueNames: slot.linked_queue_names ?? void 0,
		pins: void 0,
		isConnected: slot.is_connected ?? void 0
	};
}
function triggerOfRow({ case_trigger_enabled: enabled, case_queue_name: queueName }) {
	if (queueName === void 0 || typeof enabled !== "boolean") return void 0;
	if (queueName === null) return null;
	return {
		enabled,
		queueName,
		concurrency: void 0,
		canDisable: void 0,
		creator: void 0
	};
}
function triggerOf(trigger) {
	if (!trigger) return null;
	return {
		enabled: trigger.enabled,
		queueName: trigger.case_queue_name,
		concurrency: trigger.concurrency ?? null,
		canDisable: trigger.can_disable ?? void 0,
		creator: trigger.creator_display_name ?? void 0
	};
}
/** The slot of an integration: by its id, or by its type if the server returns no id. */
function slotFor(slots, { integration }) {
	return slots.find(({ integrationId, type }) => integrationId === void 0 ? type === integration.type : integrationId === integration.id);
}



/***/ }),

/***/ 1243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ folderPath),
/* harmony export */   Xl: () => (/* binding */ neededBy),
/* harmony export */   mu: () => (/* binding */ keyNames),
/* harmony export */   ub: () => (/* binding */ KeysSchema),
/* harmony export */   x4: () => (/* binding */ readKeys)
/* harmony export */ });
/* harmony import */ var _node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7966);


// .build/action-sync-assignments/compiled/shared/sync/assignment/keys/schema.js
/** The API's limits for the name of a folder and of a Queue. */
const maxNameLength = 100;
const name = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().refine((text) => text.trim() !== "", "is empty");
const folder = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().refine((text) => folderPath(text).every((part) => part !== "" && part.length <= maxNameLength), `must be folder names of 1 to ${maxNameLength} characters, separated by /, or just / for no folder`).describe("The path of the folder, such as Finance/Invoices. Missing folders are created. / means no folder.");
const settings = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({
	slack_enabled: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)().optional(),
	microsoft_teams_enabled: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)().optional(),
	agentic_memory_enabled: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)().optional()
}).describe("How the Assignment can be reached, and whether it has memory");
const label = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().refine((text) => text.trim() !== "", "is empty");
const queue = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([label, (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({
	name: label.max(maxNameLength),
	create: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(true),
	description: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().max(500).optional()
})]);
const trigger = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(false), (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({
	enabled: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)().default(true),
	concurrency: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(1).nullish(),
	queue: label.optional()
})]);
const integration = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({
	type: label.describe("Slug or id of an integration, such as slack or case-queue-consumer"),
	connections: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(label).optional().describe("Names or ids of connections to pin for the user of the API key"),
	queues: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(queue).optional().describe("Names or ids of Queues. {name: …, create: true} creates the Queue if it does not exist."),
	trigger: trigger.optional().describe("Starts Jobs for new Cases of a Queue. false means no trigger. concurrency: 1 means one Case at a time.")
});
const schedule = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({
	enabled: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)().default(true),
	frequency: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5)([
		"every_5_minutes",
		"every_15_minutes",
		"hourly",
		"daily",
		"workday",
		"weekly",
		"monthly",
		"custom"
	]),
	timezone: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().refine(isTimeZone, "must be an IANA time zone, such as Europe/Prague"),
	time: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "must be HH:MM in quotes, such as \"07:00\"").optional(),
	day: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5)([
		"monday",
		"tuesday",
		"wednesday",
		"thursday",
		"friday",
		"saturday",
		"sunday"
	]).optional(),
	day_of_month: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().min(1).max(31).optional(),
	cron: label.optional()
}).superRefine((given, context) => {
	for (const field of neededBy(given.frequency)) if (given[field] === void 0) context.addIssue({
		code: "custom",
		path: [field],
		message: `is required for ${given.frequency}`
	});
});
/** What a config file may contain besides the config. Every key is optional; absent keys leave Duvo unchanged. */
const KeysSchema = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({
	name: name.optional(),
	folder: folder.optional(),
	settings: settings.optional(),
	integrations: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(integration).optional().describe("All integrations of the Assignment. Others are removed."),
	schedules: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(schedule).optional().describe("All schedules that the user of the API key owns on the Assignment. Others are deleted.")
});
const keyNames = Object.keys(KeysSchema.shape);
/** The fields that a frequency requires. It uses no others, except for the time zone. */
function neededBy(frequency) {
	switch (frequency) {
		case "daily":
		case "workday": return ["time"];
		case "weekly": return ["time", "day"];
		case "monthly": return ["time", "day_of_month"];
		case "custom": return ["cron"];
		default: return [];
	}
}
/** The names of nested folders; none for the root. */
function folderPath(text) {
	const trimmed = text.trim().replace(/^\//, "").replace(/\/$/, "");
	return trimmed === "" ? [] : trimmed.split("/").map((part) => part.trim());
}
function isTimeZone(zone) {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: zone }).format() !== "";
	} catch {
		return false;
	}
}
/** Reads the keys at the top level of a file, or returns their problems. Ignores other keys. */
function readKeys(value) {
	const own = Object.entries(value).filter(([key, given]) => keyNames.includes(key) && given !== null);
	const { data, error } = KeysSchema.safeParse(Object.fromEntries(own));
	if (data) {
		const issues = misplaced(data);
		return {
			keys: issues.length > 0 ? {} : data,
			issues
		};
	}
	return {
		keys: {},
		issues: error.issues.map(({ path, message }) => ({
			path,
			message: plainMessage(message)
		}))
	};
}
/** Queues and triggers are only for integrations of Cases, and each integration may be listed once. */
function misplaced({ integrations = [] }) {
	const seen = /* @__PURE__ */ new Set();
	return integrations.flatMap(({ type, queues, trigger: given }, index) => {
		const at = (key, message) => [{
			path: [
				"integrations",
				index,
				key
			],
			message
		}];
		const isSlug = !/^[0-9a-f-]{36}$/i.test(type);
		if (seen.size === seen.add(type).size) return at("type", `is listed twice: ${JSON.stringify(type)}`);
		if (isSlug && queues && !type.startsWith("case-queue-")) return at("queues", `is only for case-queue-producer and case-queue-consumer, not ${JSON.stringify(type)}`);
		if (isSlug && given && type !== "case-queue-consumer") return at("trigger", `is only for case-queue-consumer, not ${JSON.stringify(type)}`);
		if (given && given.queue === void 0 && queues?.length !== 1) return at("trigger", "does not say which Queue it is for: add queue: <name> to it");
		return [];
	});
}
function plainMessage(message) {
	const plain = message.replace(/^Invalid (?:input|option): /, "");
	if (plain === "Invalid input") return "has an invalid value";
	return plain.replace(/^(.*), received undefined$/, "is required ($1)");
}



/***/ }),

/***/ 9892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ noNames),
/* harmony export */   Ts: () => (/* binding */ pathOfFolder),
/* harmony export */   _U: () => (/* binding */ findByName),
/* harmony export */   _q: () => (/* binding */ describeSeveral),
/* harmony export */   bU: () => (/* binding */ hasFolder),
/* harmony export */   f3: () => (/* binding */ indexByName)
/* harmony export */ });
/* harmony import */ var _normal_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8483);
/* harmony import */ var _plan_per_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9793);



// .build/action-sync-assignments/compiled/shared/sync/assignment/keys/team-names.js
const noNames = {
	folders: [],
	integrations: [],
	connections: [],
	queues: []
};
function indexByName(items, nameOf) {
	return {
		byId: new Map(items.toReversed().map((item) => [item.id.toLowerCase(), item])),
		byName: Map.groupBy(items, nameOf),
		byForm: Map.groupBy(items, (item) => fold(nameOf(item)))
	};
}
function fold(text) {
	return (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_0__/* .nameForm */ .oB)(text).toLowerCase();
}
/** Finds by id, else by exact name, else by case-insensitive name. */
function findByName({ byId, byName, byForm }, wanted) {
	const one = byId.get(wanted.trim().toLowerCase());
	if (one) return {
		kind: "one",
		item: one
	};
	const found = byName.get(wanted) ?? byForm.get(fold(wanted)) ?? [];
	const [first] = found;
	if (!first) return { kind: "none" };
	return found.length === 1 ? {
		kind: "one",
		item: first
	} : {
		kind: "several",
		items: found
	};
}
/** Names the ids that share a name. */
function describeSeveral(items) {
	return `is ambiguous: use one of the ids ${items.map(({ id }) => id).join(", ")}`;
}
/** The path of a folder, such as `Finance/Invoices`; `/` for none. */
function pathOfFolder(folders, id) {
	return pathsOf(folders).get(id ?? "") ?? "/";
}
/** Whether a folder has this path, even if a server stored its names in another form. */
function hasFolder(folders, path) {
	return formsOfPaths(folders).has((0,_normal_form_js__WEBPACK_IMPORTED_MODULE_0__/* .nameForm */ .oB)(path));
}
/** Cached per list: hundreds of files look up the same folders. */
const pathsOf = (0,_plan_per_list_js__WEBPACK_IMPORTED_MODULE_1__/* .cachedPerList */ .i)((folders) => {
	const byId = new Map(folders.map((folder) => [folder.id, folder]));
	return new Map(folders.map(({ id }) => [id, pathTo(id, byId)]));
});
const formsOfPaths = (0,_plan_per_list_js__WEBPACK_IMPORTED_MODULE_1__/* .cachedPerList */ .i)((folders) => new Set([...pathsOf(folders).values()].map(_normal_form_js__WEBPACK_IMPORTED_MODULE_0__/* .nameForm */ .oB)));
/** A cycle of folders in the response must not cause an endless loop. */
const maxDepth = 100;
function pathTo(id, byId) {
	const names = [];
	for (let at = byId.get(id); at && names.length < Math.min(maxDepth, byId.size); at = byId.get(at.parent_folder_id ?? "")) names.push(at.name);
	return names.reverse().join("/");
}



/***/ }),

/***/ 111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ comparesAll),
  M: () => (/* binding */ readFacts)
});

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/errors.js
var errors = __webpack_require__(7376);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/files/file-problems.js
var file_problems = __webpack_require__(3423);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/config/skill-names.js
var skill_names = __webpack_require__(9524);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/files/sources.js + 4 modules
var files_sources = __webpack_require__(1476);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/files/targets.js
var targets = __webpack_require__(475);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/revision-label.js
var revision_label = __webpack_require__(975);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/run/pool.js
var pool = __webpack_require__(3900);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/apply/slots.js
var apply_slots = __webpack_require__(3648);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/live-keys.js
var live_keys = __webpack_require__(5567);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/plan/draft.js
var plan_draft = __webpack_require__(242);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/plan/keys.js + 1 modules
var plan_keys = __webpack_require__(761);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/compare/slots.js
var compare_slots = __webpack_require__(4007);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/normal-form.js
var normal_form = __webpack_require__(8483);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/plan/per-list.js
var per_list = __webpack_require__(9793);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/schema.js
var schema = __webpack_require__(1243);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/team-names.js
var team_names = __webpack_require__(9892);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/resolve.js





// .build/action-sync-assignments/compiled/shared/sync/assignment/keys/resolve.js
/** Turns names into ids. The paths of issues are as in the file. */
function resolveKeys(keys, names) {
	const issues = [];
	const slots = keys.integrations?.flatMap((written, index) => resolveSlot(written, names, (path, message) => issues.push({
		path: [
			"integrations",
			index,
			...path
		],
		message
	})));
	const seen = /* @__PURE__ */ new Set();
	for (const [index, { integration }] of slots?.entries() ?? []) if (seen.size === seen.add(integration.id).size) issues.push({
		path: [
			"integrations",
			index,
			"type"
		],
		message: "repeats an integration listed above"
	});
	return {
		wanted: {
			name: keys.name,
			folder: keys.folder === void 0 ? void 0 : (0,schema/* folderPath */.IC)(keys.folder),
			settings: keys.settings,
			slots,
			schedules: keys.schedules
		},
		issues
	};
}
const integrationsByType = (0,per_list/* cachedPerList */.i)((items) => (0,team_names/* indexByName */.f3)(items, ({ type }) => type));
const queuesByName = (0,per_list/* cachedPerList */.i)((items) => (0,team_names/* indexByName */.f3)(items, ({ name }) => name));
function resolveSlot(written, names, report) {
	const found = (0,team_names/* findByName */._U)(integrationsByType(names.integrations), written.type);
	if (found.kind === "none") {
		report(["type"], `the team has no integration ${JSON.stringify(written.type)}`);
		return [];
	}
	if (found.kind === "several") {
		report(["type"], `${JSON.stringify(written.type)} ${(0,team_names/* describeSeveral */._q)(found.items)}`);
		return [];
	}
	const integration = found.item;
	const queues = written.queues?.flatMap((queue, index) => resolveQueue(queue, names, (message) => report(["queues", index], message)));
	return [{
		integration,
		...resolveConnections(written.connections, integration, names, report),
		queues,
		trigger: resolveTrigger(written.trigger, queues, names, report)
	}];
}
function resolveConnections(wanted, integration, names, report) {
	if (wanted === void 0) return {
		connections: void 0,
		missing: []
	};
	const candidates = (0,team_names/* indexByName */.f3)(names.connections.filter((connection) => isOf(connection, integration)), ({ name }) => name);
	const connections = [];
	const missing = [];
	for (const [index, name] of wanted.entries()) {
		const found = (0,team_names/* findByName */._U)(candidates, name);
		if (found.kind === "one") connections.push(found.item);
		else if (found.kind === "none") missing.push(name);
		else report(["connections", index], `${JSON.stringify(name)} ${(0,team_names/* describeSeveral */._q)(found.items)}`);
	}
	return {
		connections: [...new Set(connections)],
		missing
	};
}
/** A connection refers to its integration by id, or on older servers by type. */
function isOf(connection, { id, type }) {
	const own = connection.custom_integration_id ?? connection.integration_id;
	return own ? own === id : connection.type === type;
}
function resolveQueue(written, names, report) {
	const name = typeof written === "string" ? written : written.name;
	const found = (0,team_names/* findByName */._U)(queuesByName(names.queues), name);
	if (found.kind === "one") return [{
		id: found.item.id,
		name: found.item.name
	}];
	if (found.kind === "several") report(`${JSON.stringify(name)} ${(0,team_names/* describeSeveral */._q)(found.items)}`);
	else if (typeof written !== "string") return [{
		id: void 0,
		name,
		description: written.description
	}];
	else report(`the team has no Queue ${JSON.stringify(name)}: correct the name, or write {name: …, create: true} to create it`);
	return [];
}
function resolveTrigger(written, queues, names, report) {
	if (!written) return written;
	const { enabled, concurrency, queue: name } = written;
	if (name === void 0) {
		const [queue] = queues ?? [];
		return queue && {
			queue,
			enabled,
			concurrency
		};
	}
	const linked = queues?.find((queue) => queue.id === name || (0,normal_form/* isSameName */.yS)(queue.name, name));
	if (linked) return {
		queue: linked,
		enabled,
		concurrency
	};
	if (queues) {
		report(["trigger", "queue"], `${JSON.stringify(name)} is not in the queues of this integration`);
		return;
	}
	const [queue] = resolveQueue(name, names, (message) => report(["trigger", "queue"], message));
	return queue && {
		queue,
		enabled,
		concurrency
	};
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/live/team.js
var live_team = __webpack_require__(1547);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/live/keys.js







// .build/action-sync-assignments/compiled/shared/sync/assignment/live/keys.js
/** Reads the lists that names in files refer to, each only if a file needs it. */
async function readNames(duvo, teamId, targets) {
	const keys = targets.map(({ file }) => file.document.keys);
	const slots = keys.flatMap(({ integrations = [] }) => integrations);
	const needs = {
		folders: keys.some(({ folder }) => folder !== void 0),
		integrations: slots.length > 0,
		connections: slots.some(({ connections }) => connections !== void 0),
		queues: slots.some(({ queues, trigger }) => queues !== void 0 || trigger && trigger.queue !== void 0)
	};
	const [folders, integrations, connections, queues] = await Promise.all([
		needs.folders ? duvo.folders.list(teamId) : team_names/* noNames */.QC.folders,
		needs.integrations ? listAll(duvo.integrations.list(teamId)) : team_names/* noNames */.QC.integrations,
		needs.connections ? listAll(duvo.integrations.connections(teamId)) : team_names/* noNames */.QC.connections,
		needs.queues ? listAll(duvo.queues.list(teamId)) : team_names/* noNames */.QC.queues
	]);
	return {
		folders,
		integrations,
		connections,
		queues
	};
}
async function listAll(items) {
	const all = [];
	for await (const item of items) all.push(item);
	return all;
}
/** Resolves what each file contains besides its config, by the name of the target. Omits files that contain nothing else. */
async function readKeys(duvo, options) {
	const targets = options.targets.filter(({ file }) => Object.keys(file.document.keys).length > 0);
	const found = await (0,pool/* mapPool */.P)(targets, options.maxParallel, (target) => readTarget(duvo, target, options), options);
	return new Map(found.map((result, index) => {
		if (result.status === "rejected") throw result.reason;
		return [targets[index]?.name ?? "", result.value];
	}));
}
async function readTarget(duvo, target, { names, team, isWanted, isRollout }) {
	const { name, ...shared } = target.file.document.keys;
	const { wanted, issues } = resolveKeys(isRollout ? shared : {
		...shared,
		name
	}, names);
	const assignment = (0,live_team/* knownAssignment */.dQ)(team, target);
	if (!assignment) return {
		wanted,
		issues,
		live: void 0,
		rivals: []
	};
	const live = (0,live_keys/* keysOfRow */.S4)(assignment.listed, assignment.isLatestLive);
	if (issues.length > 0 || !isWanted(target)) return {
		wanted,
		issues,
		live,
		rivals: []
	};
	return {
		wanted,
		issues,
		...await readDetails(duvo, assignment, wanted, live)
	};
}
/**
* Reads what the list does not contain: pins, the concurrency of a trigger, and everything if a newer draft hides the live
* Revision.
*/
async function readDetails(duvo, assignment, wanted, live) {
	const { agentId } = assignment;
	const [slots, schedules, trigger] = await Promise.all([
		wanted.slots ? readSlots(duvo, agentId, assignment.live?.id, wanted.slots, live.slots) : live.slots,
		wanted.schedules && live.schedules === void 0 ? duvo.schedules.list(agentId) : live.schedules,
		readTrigger(duvo, agentId, wanted.slots ?? [], live.trigger)
	]);
	return {
		live: {
			...live,
			slots,
			schedules,
			trigger: trigger.live
		},
		rivals: trigger.rivals
	};
}
/** Reads the integrations of a Revision, and the pins and Queues that a file sets. @param known its integrations, if listed */
async function readSlots(duvo, agentId, buildId, wanted, known) {
	if (buildId === void 0) return [];
	const slots = known ?? (await duvo.slots.list(agentId, buildId)).map(unreadSlot);
	return Promise.all(slots.map(async (slot) => {
		const want = wanted.find((one) => (0,live_keys/* slotFor */.mG)([slot], one));
		if (!want) return slot;
		const place = {
			agentId,
			buildId,
			slotId: want.integration.id
		};
		const needsQueues = want.queues !== void 0 && slot.queueNames === void 0;
		const [queueNames, pins] = await Promise.all([needsQueues ? duvo.slots.queues(place).then((queues) => queues.map(({ name }) => name)) : slot.queueNames, want.connections === void 0 ? void 0 : duvo.slots.pins(place)]);
		return {
			...slot,
			queueNames,
			pins
		};
	}));
}
function unreadSlot(slot) {
	return {
		integrationId: slot.integration_id ?? slot.custom_integration_id ?? void 0,
		type: slot.integration_type,
		name: slot.integration_name,
		queueNames: void 0,
		pins: void 0,
		isConnected: void 0
	};
}
/** The list of Assignments is enough for a trigger that matches, unless the file sets its concurrency. */
async function readTrigger(duvo, agentId, slots, listed) {
	const wanted = slots.find(({ trigger }) => trigger !== void 0)?.trigger;
	if (wanted === void 0 || (wanted === false ? listed === null : listed && wanted.concurrency === void 0 && (0,compare_slots/* isSameTrigger */.l)(wanted, listed))) return {
		live: listed,
		rivals: []
	};
	const live = listed === null ? null : (0,live_keys/* triggerOf */.ix)((await duvo.caseTriggers.list(agentId))[0]);
	const isSame = wanted && live && (0,compare_slots/* isSameTrigger */.l)(wanted, live);
	if (!wanted || wanted.queue.id === void 0 || !wanted.enabled || isSame) return {
		live,
		rivals: []
	};
	return {
		live,
		rivals: (await duvo.caseTriggers.conflicts(agentId, wanted.queue.id)).map(({ name, id }) => name || id)
	};
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/live/drafts.js








// .build/action-sync-assignments/compiled/shared/sync/assignment/live/drafts.js
/**
* Reads the integrations of drafts that an earlier run created and that stay drafts, to tell whether that run finished
* them. By the name of the target. With promotion, there is nothing to read: it finishes every draft first.
*/
async function readDrafts(duvo, options) {
	const { targets, team, skills, keys, configMode } = options;
	const found = targets.flatMap((target) => {
		const assignment = options.promote ? void 0 : (0,live_team/* knownAssignment */.dQ)(team, target);
		if (!assignment || assignment.drafts.length === 0) return [];
		const wanted = (0,plan_draft/* wantedConfig */.m)(target, assignment.live, skills, configMode);
		const draft = (0,plan_draft/* earlierRevision */.W)(assignment, wanted, plan_keys/* noKeys */.g6, options);
		return draft ? [{
			name: target.name,
			assignment,
			draft,
			wanted: keys.get(target.name)?.wanted.slots
		}] : [];
	});
	const read = await (0,pool/* mapPool */.P)(found, options.maxParallel, (one) => readDraft(duvo, one), options);
	return new Map(read.map((result, index) => {
		if (result.status === "rejected") throw result.reason;
		return [found[index]?.name ?? "", result.value];
	}));
}
async function readDraft(duvo, { assignment, draft, wanted }) {
	const { agentId, listed, live } = assignment;
	const isNewest = listed.latest_build?.id === draft.id;
	const slots = await readSlots(duvo, agentId, draft.id, wanted ?? [], (0,live_keys/* keysOfRow */.S4)(listed, isNewest).slots);
	return Promise.all(slots.map(async (slot) => {
		const slotId = slot.integrationId;
		if (!live || slotId === void 0 || !keepsPins(slot, wanted)) return {
			...slot,
			keptPins: []
		};
		const keptPins = await (0,apply_slots/* pinsIn */.sK)(agentId, live.id, slotId, duvo);
		if (keptPins.length === 0) return {
			...slot,
			keptPins
		};
		return {
			...slot,
			keptPins,
			pins: await (0,apply_slots/* pinsIn */.sK)(agentId, draft.id, slotId, duvo)
		};
	}));
}
/** Whether a draft keeps the pins of the live Revision, because the file does not list any. */
function keepsPins(slot, wanted) {
	if (slot.type.startsWith("case-queue-")) return false;
	return wanted === void 0 || wanted.some((want) => want.connections === void 0 && (0,live_keys/* slotFor */.mG)([slot], want));
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/live/facts.js










// .build/action-sync-assignments/compiled/shared/sync/assignment/live/facts.js
/** Reads the configs of the commit, and the part of the live state that they need. */
async function readFacts(inputs, mode, deps) {
	const { duvo, clock, signal } = deps;
	const [sources, teamId] = await Promise.all([readConfigs(inputs, mode, deps), duvo.teams.resolve(inputs.teamId)]);
	const targets = targetsOf(inputs, sources);
	const readAt = clock.monotonic();
	const touched = new Set(targets.filter(({ file }) => comparesAll(inputs, mode) || file.isTouched).map(({ agentId }) => agentId));
	const [skills, names, team] = await Promise.all([
		readSkills(duvo, teamId, sources),
		readNames(duvo, teamId, targets),
		(0,live_team/* readTeam */.EH)(duvo, {
			teamId,
			agentIds: new Set(targets.flatMap(({ agentId }) => agentId ?? [])),
			needsNames: inputs.onUnmapped === "create" && targets.some(({ agentId }) => agentId === void 0),
			withSchedules: targets.some(({ file }) => file.document.keys.schedules !== void 0),
			isWanted: (agentId, newest) => touched.has(agentId) || (0,revision_label/* isFromTemplate */.lb)(inputs.revisionName, newest?.name),
			maxParallel: inputs.maxParallel,
			signal
		})
	]);
	const keys = await readKeys(duvo, {
		targets,
		team,
		names,
		signal,
		maxParallel: inputs.maxParallel,
		isWanted: ({ file }) => comparesAll(inputs, mode) || file.isTouched,
		isRollout: inputs.configFile !== void 0
	});
	const ownName = (0,revision_label/* ownRevisionName */.pK)(inputs.revisionName, sources.commit);
	const drafts = await readDrafts(duvo, {
		...inputs,
		targets,
		team,
		skills,
		keys,
		ownName,
		signal
	});
	return {
		teamId,
		sources,
		problems: sources.problems,
		targets,
		team,
		skills,
		names,
		keys,
		drafts,
		readAt
	};
}
/** Whether to compare configs that did not change in Git too. */
function comparesAll({ changedOnly, configFile }, mode) {
	return mode === "drift" || !changedOnly || configFile !== void 0;
}
async function readConfigs(inputs, mode, { workspace, event, log, env }) {
	const isRollout = inputs.configFile !== void 0;
	const path = inputs.configFile === void 0 ? inputs.path : [inputs.configFile];
	const usesHistory = mode !== "drift" && !isRollout && (inputs.changedOnly || inputs.base !== void 0);
	const sources = await (0,files_sources/* readSources */.t)({
		...inputs,
		path,
		usesHistory,
		workspace,
		event,
		log,
		env
	});
	if (sources.files.length === 0 && sources.problems.length === 0 && (isRollout || sources.removed.length === 0)) {
		const name = isRollout ? "config-file" : "path";
		throw new errors/* ActionError */.lZ(`No config found in ${path.join(", ")} in the checked-out commit.`, { hint: `Check the input ${name}. Configs are .json, .yaml and .yml files, and .md files that begin with front matter.` });
	}
	if (isRollout && sources.problems.length > 0) throw new file_problems/* FileProblemsError */.xV(sources.problems);
	return sources;
}
function targetsOf({ configFile, agentIds }, { files, ids, idsFile }) {
	const [file] = files;
	return configFile !== void 0 && file ? (0,targets/* rollOut */.Of)(file, agentIds) : (0,targets/* findTargets */.q8)(files, ids, idsFile);
}
/** Reads Skills only if a config refers to one by name. */
async function readSkills(duvo, teamId, { files }) {
	return files.flatMap(({ data }) => Array.isArray(data["skills"]) ? data["skills"] : []).some((entry) => (0,skill_names/* isSkillName */.jz)(String(entry))) ? duvo.skills.list(teamId) : [];
}



/***/ }),

/***/ 242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ earlierRevision),
/* harmony export */   m: () => (/* binding */ wantedConfig)
/* harmony export */ });
/* harmony import */ var _normal_form_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8483);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2664);
/* harmony import */ var _config_desired_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7289);
/* harmony import */ var _revision_label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(975);
/* harmony import */ var _stored_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1392);
/* harmony import */ var _stored_server_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7022);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(761);








// .build/action-sync-assignments/compiled/shared/sync/assignment/plan/draft.js
function wantedConfig(target, live, skills, configMode) {
	const made = (0,_config_desired_config_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredData */ .T)(target, live, skills, configMode);
	const config = (0,_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .toConfig */ .qP)(made.data);
	const digest = () => (0,_stored_record_js__WEBPACK_IMPORTED_MODULE_2__/* .askedDigest */ .XK)(made.asked, configMode);
	const isDone = (build) => (0,_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameConfig */ .RW)(build.config, config) || (0,_stored_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isServersForm */ .$T)(build, digest);
	return {
		...made,
		config,
		digest,
		isDone
	};
}
/** The Revision of an earlier run that already has the config, but was not promoted, or not finished. */
function earlierRevision(assignment, { config, isDone }, keys, options) {
	return findDraft(assignment, isDone, options.revisionName) ?? findUnrecorded(assignment, config, keys, options);
}
/** The draft of an earlier run: named by the same template, created after the live Revision, with the same config. */
function findDraft({ drafts }, isDone, template) {
	return drafts.find((draft) => (0,_revision_label_js__WEBPACK_IMPORTED_MODULE_5__/* .isFromTemplate */ .lb)(template, draft.name) && isDone(draft));
}
/**
* A Revision of this commit that differs from the file only in its form: the server changed the form, and the run was
* interrupted before it recorded that. It may already be live.
*/
function findUnrecorded({ live, drafts }, config, keys, { ownName, promote }) {
	if (ownName === void 0) return void 0;
	return (live && promote && !(0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .needsRevision */ .bK)(keys) ? [...drafts, live] : drafts).find((build) => (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameName */ .yS)(build.name ?? "", ownName) && (0,_stored_server_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .serverChanges */ .H)(config, build.config).every(({ isForm }) => isForm));
}



/***/ }),

/***/ 761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bK: () => (/* binding */ needsRevision),
  g6: () => (/* binding */ noKeys),
  sK: () => (/* binding */ planKeys),
  RY: () => (/* binding */ removalsOf)
});

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/text.js
var log_text = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/document/config-document.js + 1 modules
var config_document = __webpack_require__(1950);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/normal-form.js
var normal_form = __webpack_require__(8483);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/live-keys.js
var live_keys = __webpack_require__(5567);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/team-names.js
var team_names = __webpack_require__(9892);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/compare/schedules.js
var compare_schedules = __webpack_require__(3756);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/compare/slots.js
var compare_slots = __webpack_require__(4007);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/compare/keys.js






// .build/action-sync-assignments/compiled/shared/sync/assignment/keys/compare/keys.js
/** Compares what a file asks for besides the config with what is live. `live` is undefined if the Assignment will be created. */
function compareKeys({ wanted, live, rivals }, names) {
	const slots = (0,compare_slots/* slotChanges */.W)({
		wanted,
		live,
		rivals
	}, names);
	return {
		changes: [
			...nameChanges(wanted, live),
			...folderChanges(wanted, live, names),
			...settingsChanges(wanted, live),
			...slots.changes,
			...scheduleChanges(wanted, live)
		],
		todo: slots.todo,
		warnings: [
			...slots.warnings,
			...offWarnings(wanted, live),
			...accountWarnings(wanted, live)
		]
	};
}
function nameChanges({ name }, live) {
	if (name === void 0 || live === void 0 || (0,normal_form/* isSameName */.yS)(name, live.name)) return [];
	return [{
		step: "fields",
		path: "name",
		kind: "changed",
		text: `Name: ${quote(live.name)} → ${quote(name)}`
	}];
}
function folderChanges({ folder }, live, { folders }) {
	if (folder === void 0) return [];
	const before = (0,team_names/* pathOfFolder */.Ts)(folders, live?.folderId);
	const after = folder.length === 0 ? "/" : folder.join("/");
	if ((0,normal_form/* isSameName */.yS)(before, after)) return [];
	return [{
		step: "folder",
		path: "folder",
		kind: "changed",
		text: `Folder: ${before} → ${after}${after === "/" || (0,team_names/* hasFolder */.bU)(folders, after) ? "" : " (new folder)"}`
	}];
}
function settingsChanges({ settings = {} }, live) {
	return Object.entries(settings).flatMap(([key, after]) => {
		const before = live?.settings[key] ?? false;
		if (after === void 0 || before === after) return [];
		const text = `${settingNames[key] ?? key}: ${before ? "on" : "off"} → ${after ? "on" : "off"}`;
		return [{
			step: "fields",
			path: `settings.${key}`,
			kind: "changed",
			text
		}];
	});
}
const settingNames = {
	slack_enabled: "Slack",
	microsoft_teams_enabled: "Microsoft Teams",
	agentic_memory_enabled: "Memory"
};
function scheduleChanges({ schedules }, live) {
	if (schedules === void 0 || live && live.schedules === void 0) return [];
	const { creates, updates, deletes } = (0,compare_schedules/* compareSchedules */.Uk)(schedules, live?.schedules ?? []);
	const change = (kind, text) => ({
		step: "schedules",
		path: "schedules",
		kind,
		text: `Schedule ${text}`
	});
	return [
		...creates.map((one) => change("added", `added: ${(0,compare_schedules/* describeSchedule */.Bg)(one)}`)),
		...updates.map(({ schedule, fields }) => change("changed", `changed: ${(0,compare_schedules/* describeSchedule */.Bg)(schedule)} → ${(0,compare_schedules/* describeSchedule */.Bg)(fields)}`)),
		...deletes.map((one) => change("removed", `deleted: ${(0,compare_schedules/* describeSchedule */.Bg)(one)}`))
	];
}
/** Warns about schedules that Duvo disabled because Jobs could not start: enabling them again does not remove the cause. */
function offWarnings({ schedules }, live) {
	if (schedules === void 0) return [];
	return (live?.schedules?.filter((one) => one.auto_disabled_at) ?? []).map((one) => `Duvo switched off the schedule ${(0,compare_schedules/* describeSchedule */.Bg)(one)} on ${one.auto_disabled_at?.slice(0, 10)}: ${one.auto_disabled_reason ?? "no reason given"}.`);
}
/** Warns about broken and missing connections, which otherwise nobody notices until a Job fails. */
function accountWarnings({ slots = [] }, live) {
	return slots.flatMap((slot) => {
		return [...(slot.connections ?? []).filter(({ broken_at }) => broken_at).map(({ name, broken_at, broken_reason }) => `Connection ${quote(name)} of ${slot.integration.type} has been broken since ${broken_at?.slice(0, 10)}${broken_reason ? ` (${broken_reason})` : ""}. Reconnect it in Duvo.`), ...lacksAccount(slot, live) ? [`${slot.integration.type} has no connection pinned for the user of the API key, so Jobs that this user starts will fail. Add one to connections.`] : []];
	});
}
function lacksAccount(slot, live) {
	if (!needsAccount(slot) || slot.connections !== void 0) return false;
	const known = live?.slots && (0,live_keys/* slotFor */.mG)(live.slots, slot);
	return known === void 0 ? live === void 0 || live.slots !== void 0 : known.isConnected === false;
}
/** Whether the integration needs a person to sign in. */
function needsAccount({ integration: { auth_method, oauth_provider } }) {
	return /oauth/i.test(auth_method ?? "") || Boolean(oauth_provider);
}
function quote(text) {
	return JSON.stringify(text);
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/plan/keys.js




// .build/action-sync-assignments/compiled/shared/sync/assignment/plan/keys.js
const noKeys = {
	wanted: {
		name: void 0,
		folder: void 0,
		settings: void 0,
		slots: void 0,
		schedules: void 0
	},
	changes: [],
	todo: [],
	warnings: []
};
/** Without promotion, only a draft is created, so only what belongs to a Revision changes: its integrations. */
function planKeys({ name, file: { document } }, { keys, names }, promote) {
	const found = keys.get(name);
	if (!found) return {
		keys: noKeys,
		problems: []
	};
	const problems = found.issues.map(({ path, message }) => (0,config_document/* keyProblemAt */.a$)(document, path, message));
	const { changes, todo, warnings } = compareKeys(found, names);
	const hasSlots = changes.some(({ step }) => step === "slots");
	const wanted = promote ? changes : changes.filter(({ step }) => step === "slots" || step === "pins" && hasSlots);
	const deferred = changes.length - wanted.length;
	const notes = deferred > 0 ? [`${(0,log_text/* countOf */.pq)(deferred, "more change")} will follow when the draft is promoted.`] : [];
	return {
		keys: {
			wanted: found.wanted,
			changes: wanted,
			todo,
			warnings: [...warnings, ...notes]
		},
		problems
	};
}
/** Whether the changes need a new Revision, because integrations are part of it. */
function needsRevision({ changes }) {
	return changes.some(({ step }) => step === "slots");
}
/** What is removed in Duvo, in words. */
function removalsOf({ changes }) {
	return changes.filter(({ kind }) => kind === "removed").map(({ text }) => text);
}



/***/ }),

/***/ 5592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Th: () => (/* binding */ emptyItem),
/* harmony export */   Vd: () => (/* binding */ approvedPart),
/* harmony export */   g7: () => (/* binding */ describeDifferences)
/* harmony export */ });
/* harmony import */ var _plan_items_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1407);
/* harmony import */ var _plan_json_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2664);
/* harmony import */ var _config_skill_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9524);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(761);






// .build/action-sync-assignments/compiled/shared/sync/assignment/plan/plan-item.js
/** An item with nothing to do. */
function emptyItem({ name, file: { document }, agentId }) {
	return {
		name,
		file: document.path,
		action: "unchanged",
		agentId,
		assignment: document.assignmentName,
		live: void 0,
		draft: void 0,
		config: void 0,
		asked: void 0,
		handoverTargetIds: [],
		changes: void 0,
		keys: _keys_js__WEBPACK_IMPORTED_MODULE_2__/* .noKeys */ .g6,
		mayHaveQueues: true,
		pinned: [],
		isDrifted: false,
		lacksId: agentId === void 0,
		notes: [],
		problems: []
	};
}
/** What a reviewer approves with the plan's hash: these configs for these Assignments, in place of what is live now. */
function approvedPart(items, promote) {
	return {
		changes: items.filter(_plan_items_js__WEBPACK_IMPORTED_MODULE_3__/* .isChange */ .X).map((item) => ({
			name: item.name,
			agentId: item.agentId,
			assignment: item.agentId === void 0 ? item.assignment : void 0,
			live: item.live?.id,
			config: (0,_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .comparable */ .Zm)(item.config),
			handoverTargetIds: item.handoverTargetIds.toSorted(),
			...item.keys.changes.length > 0 && { keys: item.keys.changes.map(({ path, kind, text }) => [
				path,
				kind,
				text
			]) }
		})),
		promote
	};
}
/** The differences by field; Skills by name, as far as known. */
function describeDifferences(live, config, skills) {
	const readable = (value) => {
		const data = (0,_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(value) ? (0,_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .comparable */ .Zm)(value) : {};
		const named = Array.isArray(data["skills"]) ? data["skills"].map((id) => nameSkill(skills, id)) : void 0;
		const input = typeof data["input"] === "string" ? { input: `${data["input"]}\n` } : {};
		return {
			...data,
			...input,
			...named && { skills: named }
		};
	};
	return (0,_plan_json_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .describeChanges */ .D)(readable(live), readable(config));
}
function nameSkill(skills, id) {
	const name = (0,_config_skill_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfSkill */ .M9)(skills, id);
	return name === void 0 ? id : `${name} (${id})`;
}



/***/ }),

/***/ 6151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/normal-form.js
var normal_form = __webpack_require__(8483);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/plan/items.js
var plan_items = __webpack_require__(1407);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/config/desired-config.js + 1 modules
var desired_config = __webpack_require__(7289);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/plan/draft.js
var plan_draft = __webpack_require__(242);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/plan/keys.js + 1 modules
var plan_keys = __webpack_require__(761);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/plan/plan-item.js
var plan_item = __webpack_require__(5592);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/compare/slots.js
var compare_slots = __webpack_require__(4007);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/plan/unfinished.js



// .build/action-sync-assignments/compiled/shared/sync/assignment/plan/unfinished.js
/**
* How the integrations of a draft differ from the file, because an earlier run was interrupted, or somebody edited the
* draft. Empty if they were not read.
*/
function draftChanges({ name }, { keys, names, drafts }) {
	const slots = drafts.get(name) ?? [];
	const found = keys.get(name);
	const live = found?.live && {
		...found.live,
		slots,
		trigger: void 0
	};
	return [...found && live && drafts.has(name) ? (0,compare_slots/* slotChanges */.W)({
		...found,
		live
	}, names).changes : [], ...slots.filter(lacksPins).map(keepsPins)];
}
function lacksPins({ pins = [], keptPins }) {
	return keptPins.some((id) => !pins.includes(id));
}
function keepsPins({ type, name }) {
	const text = `Pinned connections of ${name || type} copied from the live Revision`;
	return {
		step: "pins",
		path: `integrations.${type}.connections`,
		kind: "added",
		text
	};
}
/**
* Adds what is removed only from the draft. The rest stays as compared with what is live, so that a plan has the same hash
* when it is applied again after an interruption.
*/
function withRemovals(keys, { name }, facts, changes) {
	const found = facts.keys.get(name);
	const known = new Set(found ? (0,plan_keys/* removalsOf */.RY)((0,compare_slots/* slotChanges */.W)(found, facts.names)) : []);
	return {
		...keys,
		changes: [...keys.changes, ...changes.filter(({ kind, text }) => kind === "removed" && !known.has(text))]
	};
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/config/config.js
var config = __webpack_require__(2664);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/plan/warnings.js



// .build/action-sync-assignments/compiled/shared/sync/assignment/plan/warnings.js
/** Configs that did not change in Git are not synced, but reporting that live differs costs nothing. */
function driftWarnings(items) {
	const names = items.filter(({ isDrifted }) => isDrifted).map(({ name }) => name);
	if (names.length === 0) return [];
	return [`Configs that differ from Duvo but did not change in Git are not synced: ${names.join(", ")}. Somebody edited them in Duvo, or an earlier run failed. To sync them, set changed-only: false.`];
}
/** Replacing several SOPs with one is rarely intended. */
function overwriteWarnings(items, configMode) {
	const sops = items.filter(plan_items/* isChange */.X).flatMap(({ live }) => live ? JSON.stringify((0,config/* comparable */.Zm)(live.config)["input"]) : []);
	if (configMode === "merge" || new Set(sops).size < 2) return [];
	return [`This replaces ${new Set(sops).size} different SOPs with one. To keep them, leave input out of the file and set config-mode: merge.`];
}
/** A config replaces the whole Setup: fields missing from the file are cleared, and that must not happen silently. */
function removalNotes({ file: { data } }, live, configMode) {
	if (configMode === "merge") return [];
	return [
		"skills",
		"files",
		"plugins",
		"subAgents"
	].flatMap((key) => {
		const known = (0,config/* dataOf */.qu)(live?.config)?.[key];
		if (!Array.isArray(known) || known.length === 0 || Object.hasOwn(data, key)) return [];
		return [`The file does not set ${key}, so all live entries (${known.length}) are removed.`];
	});
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/plan/plan.js









// .build/action-sync-assignments/compiled/shared/sync/assignment/plan/plan.js
/** Compares Git with what is live. Depends only on its arguments, and returns the items in the order of the targets. */
async function makePlan(facts, options) {
	const items = await planAll(facts, options);
	const warnings = options.configFile !== void 0 ? overwriteWarnings(items, options.configMode) : driftWarnings(items);
	const beside = items.flatMap(({ name, keys }) => keys.warnings.map((text) => `${name}: ${text}`));
	const removals = items.filter(plan_items/* isChange */.X).flatMap(({ name, keys }) => (0,plan_keys/* removalsOf */.RY)(keys).map((text) => `${name}: ${text}`));
	return {
		items,
		warnings: [...warnings, ...beside],
		removals
	};
}
async function planAll(facts, options) {
	const items = await Promise.all(facts.targets.map((target) => planTarget(target, facts, options)));
	const creations = items.filter(({ action }) => action === "create");
	const byName = Map.groupBy(creations, ({ assignment }) => (0,normal_form/* nameForm */.oB)(assignment));
	return items.map((item) => {
		if (item.action !== "create") return item;
		const [first, second] = byName.get((0,normal_form/* nameForm */.oB)(item.assignment)) ?? [];
		const twin = first === item ? second : first;
		if (!twin) return item;
		const message = `would create the same Assignment as ${JSON.stringify(twin.file)}: ${JSON.stringify(item.assignment)}`;
		return {
			...item,
			action: "fail",
			problems: [{
				file: item.file,
				message
			}]
		};
	});
}
async function planTarget(target, facts, options) {
	const { document } = target.file;
	const item = (0,plan_item/* emptyItem */.Th)(target);
	if (target.problems.length > 0) return {
		...item,
		action: "fail",
		problems: target.problems
	};
	const fail = (message) => ({
		...item,
		action: "fail",
		problems: [{
			file: document.path,
			message
		}]
	});
	if (target.agentId !== void 0) {
		const assignment = facts.team.assignments.get(target.agentId);
		if (assignment) return planKnown(target, assignment, facts, options);
		return fail(`is for Assignment ${target.agentId}, which does not exist in the team, or which the key cannot see`);
	}
	if (options.onUnmapped === "create") return planUnmapped(target, facts, options, fail);
	const message = "has no id: add it to the id file, or as agent_id to the file itself";
	if (options.onUnmapped === "fail") return fail(message);
	return {
		...item,
		action: "skip",
		problems: [{
			file: document.path,
			message
		}]
	};
}
/**
* Creates an Assignment if none has the name. An earlier run may have created it, and nobody has added its id since: an
* identical one stays unchanged, or is finished if that run was interrupted. A different one could belong to anybody.
*/
async function planUnmapped(target, facts, options, fail) {
	const { assignmentName } = target.file.document;
	const [id, ...others] = facts.team.idsByName.get((0,normal_form/* nameForm */.oB)(assignmentName)) ?? [];
	if (id === void 0) return planCreation(target, facts, options);
	const assignment = facts.team.assignments.get(id);
	if (others.length > 0 || !assignment) return fail(`has no id, and ${others.length + 1} Assignments have the name ${JSON.stringify(assignmentName)}: add the right id`);
	const known = {
		...target,
		agentId: id
	};
	const item = assignment.isKnown ? await planKnown(known, assignment, facts, {
		...options,
		compareAll: true
	}) : void 0;
	const isOurs = item?.action === "update" && !(item.config && item.live && !item.draft);
	if (item?.action === "unchanged" || item?.action === "promote" || isOurs) return {
		...item,
		lacksId: true
	};
	return fail(`has no id, but ${`Assignment ${JSON.stringify(assignmentName)} exists with a different config`}: add its id (${id}), or choose another name`);
}
async function planCreation(target, facts, options) {
	const made = (0,plan_draft/* wantedConfig */.m)(target, void 0, facts.skills, options.configMode);
	const { keys, problems } = (0,plan_keys/* planKeys */.sK)(target, facts, options.promote);
	const wrong = [...made.problems, ...problems];
	if (wrong.length > 0) return {
		...(0,plan_item/* emptyItem */.Th)(target),
		action: "fail",
		problems: wrong
	};
	const { config } = made;
	return {
		...(0,plan_item/* emptyItem */.Th)(target),
		action: "create",
		config,
		asked: made.digest(),
		keys,
		handoverTargetIds: (0,desired_config/* handoverIdsOf */.H)(target, made.data),
		changes: await (0,plan_item/* describeDifferences */.g7)({}, config, facts.skills)
	};
}
async function planKnown(target, assignment, facts, options) {
	const { live, mayHaveQueues } = assignment;
	const item = {
		...(0,plan_item/* emptyItem */.Th)(target),
		assignment: assignment.name,
		live,
		mayHaveQueues,
		pinned: pinnedIn(assignment)
	};
	if (!assignment.isKnown) return item;
	const isWanted = options.compareAll || target.file.isTouched;
	const made = (0,plan_draft/* wantedConfig */.m)(target, live, facts.skills, options.configMode);
	const { keys, problems } = (0,plan_keys/* planKeys */.sK)(target, facts, options.promote);
	const wrong = [...made.problems, ...problems];
	if (wrong.length > 0) {
		const notes = wrong.map(({ message }) => message);
		return isWanted ? {
			...item,
			action: "fail",
			problems: wrong
		} : {
			...item,
			notes
		};
	}
	if (live && made.isDone(live) && !(0,plan_keys/* needsRevision */.bK)(keys)) {
		if (keys.changes.length === 0) return {
			...item,
			keys
		};
		return isWanted ? {
			...item,
			keys,
			action: "update"
		} : {
			...item,
			keys,
			isDrifted: true
		};
	}
	const draft = (0,plan_draft/* earlierRevision */.W)(assignment, made, keys, options);
	if (!isWanted && !draft) return {
		...item,
		keys,
		isDrifted: true
	};
	const kept = draft && !options.promote ? planDraft(draft, target, made, keys, facts) : void 0;
	if (kept?.isComplete) return {
		...item,
		notes: [kept.note]
	};
	return {
		...item,
		action: draft && options.promote ? "promote" : "update",
		draft,
		config: made.config,
		asked: made.digest(),
		keys: kept?.keys ?? keys,
		handoverTargetIds: (0,desired_config/* handoverIdsOf */.H)(target, made.data),
		changes: await (0,plan_item/* describeDifferences */.g7)(live?.config, made.config, facts.skills),
		notes: [...kept ? [kept.note] : [], ...removalNotes(target, live, options.configMode)]
	};
}
/** What is left to do for a draft that stays a draft. */
function planDraft(draft, target, { isDone }, keys, facts) {
	const changes = draftChanges(target, facts);
	const texts = changes.map(({ text }) => text);
	const todo = isDone(draft) ? texts : [...texts, "What Duvo changed in the config is recorded in its description"];
	const name = `Revision ${draft.revision_number ?? draft.id}`;
	if (todo.length === 0) return {
		isComplete: true,
		note: `${name} is already a draft with this config.`,
		keys
	};
	return {
		isComplete: false,
		note: `${name} is already a draft with this config. Changes to the draft: ${todo.join("; ")}.`,
		keys: withRemovals(keys, target, facts, changes)
	};
}
function pinnedIn({ listed, live, isLatestLive }) {
	if (live && !isLatestLive) return void 0;
	return (isLatestLive ? listed.integration_configs ?? [] : []).flatMap(({ integration_id: id, integration_type: type, is_connected }) => id && is_connected ? [{
		id,
		type
	}] : []);
}



/***/ }),

/***/ 1392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ isServersForm),
/* harmony export */   IK: () => (/* binding */ recordLine),
/* harmony export */   SS: () => (/* binding */ isKnownChange),
/* harmony export */   XK: () => (/* binding */ askedDigest),
/* harmony export */   iZ: () => (/* binding */ storedDigest),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _plan_plan_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3645);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2664);
/* harmony import */ var _server_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7022);




// .build/action-sync-assignments/compiled/shared/sync/assignment/stored/record.js
const maxFieldsLength = 150;
/** A short hash of what a file asks for, with Skills by id: the same for files that mean the same. */
function askedDigest(data, mode) {
	return digestOf({
		mode,
		asked: mode === "merge" ? {
			...data,
			...arrangedIn(data)
		} : (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .comparable */ .Zm)({
			version: "v2",
			data
		})
	});
}
function arrangedIn({ input }) {
	return input === void 0 ? {} : { input: (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .arrangedInput */ .Dq)(input, _config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .comparableText */ .uN) };
}
/** A short hash of a config as the server stores it. */
function storedDigest(config) {
	return digestOf((0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .comparable */ .Zm)(config));
}
function digestOf(value) {
	return (0,_plan_plan_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .planHash */ .S)(value).slice(7, 23);
}
/** The last line of a description. */
function recordLine({ asked, stored }, changes) {
	return `Changed by Duvo: ${(0,_server_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .describeServerChanges */ .C)(changes, maxFieldsLength)} [sync ${asked} ${stored}]`;
}
/** Parses that line, even if the server has joined the description into one line. */
function recordOf(description) {
	const [, asked, stored] = /\[sync ([0-9a-f]{16}) ([0-9a-f]{16})\]\s{0,9}$/i.exec(description ?? "") ?? [];
	return asked && stored ? {
		asked: asked.toLowerCase(),
		stored: stored.toLowerCase()
	} : void 0;
}
/**
* Whether a Revision is the server's form of the same file. That is false after an edit in Duvo, which changes the config,
* and after an edit of the file, which changes what it asks for.
*
* @param asked returns the digest of what the file asks for; called only for a Revision with a record
*/
function isServersForm({ config, revision_description }, asked) {
	const record = recordOf(revision_description);
	return record !== void 0 && record.asked === asked() && record.stored === storedDigest(config);
}
/** Whether a description already names the same changes. */
function isKnownChange(description, changes) {
	const text = `Changed by Duvo: ${(0,_server_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .describeServerChanges */ .C)(changes, maxFieldsLength)} [sync `;
	return changes.every(({ isForm }) => isForm) && (description ?? "").includes(text);
}



/***/ }),

/***/ 7022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ describeServerChanges),
/* harmony export */   H: () => (/* binding */ serverChanges)
/* harmony export */ });
/* harmony import */ var _normal_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8483);
/* harmony import */ var _plan_json_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2664);




// .build/action-sync-assignments/compiled/shared/sync/assignment/stored/server-changes.js
/** How a server changed a config. Defaults that are always sent, and the order of keys and sets, do not count. */
function serverChanges(sent, stored) {
	return [...(0,_plan_json_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .differences */ .t)((0,_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(sent), (0,_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(stored))].map((one) => ({
		path: one.path,
		...describe(one)
	}));
}
/** `input (white space), options.timeout (added)`, cut to this many characters. */
function describeServerChanges(changes, maxLength) {
	const all = changes.map(({ path, what }) => `${path} (${what})`);
	for (let count = all.length; count > 0; count -= 1) {
		const rest = count < all.length ? ` and ${all.length - count} more` : "";
		const text = all.slice(0, count).join(", ") + rest;
		if (text.length <= maxLength) return text;
	}
	return all.length === 1 ? "a field with a long name" : `${all.length} fields`;
}
function describe({ kind, before, after }) {
	if (kind === "added") return {
		what: "added",
		isForm: true
	};
	if (kind === "removed") return {
		what: "dropped",
		isForm: false
	};
	if (typeof before === "string" && typeof after === "string") return describeText(before, after);
	return isScalar(before) && isScalar(after) && String(before) === String(after) ? {
		what: `now a ${typeof after}`,
		isForm: true
	} : {
		what: "different value",
		isForm: false
	};
}
function isScalar(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function describeText(before, after) {
	if ((0,_normal_form_js__WEBPACK_IMPORTED_MODULE_2__/* .textForm */ .QD)(before) !== (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_2__/* .textForm */ .QD)(after)) return {
		what: after !== "" && before.startsWith(after) ? `cut after ${after.length} characters` : "different text",
		isForm: false
	};
	const lineFeeds = (text) => text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
	const isComposed = (text) => text.normalize("NFC") === text;
	const isUnicode = isComposed(before) !== isComposed(after);
	const isLineEndings = before.includes("\r") !== after.includes("\r");
	const [one, other] = [before, after].map((text) => lineFeeds(text.normalize("NFC")));
	return {
		what: [
			...isUnicode ? ["Unicode form"] : [],
			...isLineEndings ? ["line endings"] : [],
			...one === other ? [] : ["white space"]
		].join(" and ") || "form of the text",
		isForm: true
	};
}



/***/ }),

/***/ 4757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   sh: () => (/* binding */ readGitChanges)
/* harmony export */ });
/* unused harmony export noHint */
// .build/action-sync-assignments/compiled/shared/sync/git/changes.js
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



/***/ }),

/***/ 35:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ describeChanges),
  t: () => (/* binding */ differences)
});

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/files/documents/json.js
var json = __webpack_require__(5089);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/plan/text-diff.js
// .build/action-sync-assignments/compiled/shared/sync/plan/text-diff.js
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


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/plan/json-changes.js



// .build/action-sync-assignments/compiled/shared/sync/plan/json-changes.js
const maxDepth = 100;
const longText = 120;
/**
* The differences between two JSON values by field, in the order of their keys. Elements of an array are matched from its
* start and its end, so that an inserted element shows as one addition.
*
* @param options.maxChanges the most changes to return
* @param options.maxLines the most lines for the line diff of one text
* @throws TypeError for values that are not JSON, or nested more than 500 levels deep
*/
async function describeChanges(before, after, { maxChanges = 200, maxLines = 400 } = {}) {
	const found = [...differences(before, after)];
	const changes = found.slice(0, maxChanges).map(async (change) => {
		const diff = await diffLongText(change, maxLines);
		return diff ? {
			...change,
			before: void 0,
			after: void 0,
			diff
		} : {
			...change,
			diff
		};
	});
	return {
		changes: await Promise.all(changes),
		omitted: Math.max(0, found.length - maxChanges)
	};
}
async function diffLongText({ before, after }, maxLines) {
	if (typeof before !== "string" || typeof after !== "string") return void 0;
	return [before, after].some((text) => text.length > longText || text.includes("\n")) ? diffText(before, after, { maxLines }) : void 0;
}
/** The differences between two JSON values, in the order of their keys. */
function differences(before, after) {
	return compare("", before, after, 0);
}
function* compare(path, before, after, depth) {
	if (before === void 0 && after === void 0) return;
	if (before === void 0) yield {
		path,
		kind: "added",
		before,
		after
	};
	else if (after === void 0) yield {
		path,
		kind: "removed",
		before,
		after
	};
	else if (depth < maxDepth && (0,json/* isPlainObject */.Qd)(before) && (0,json/* isPlainObject */.Qd)(after)) yield* compareObjects(path, before, after, depth + 1);
	else if (depth < maxDepth && Array.isArray(before) && Array.isArray(after)) yield* compareArrays(path, before, after, depth + 1);
	else if (!(0,json/* isSameJson */.TL)(before, after)) yield {
		path,
		kind: "changed",
		before,
		after
	};
}
function* compareObjects(path, before, after, depth) {
	const own = (object, key) => Object.hasOwn(object, key) ? object[key] : void 0;
	for (const key of [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].sort()) yield* compare(pathOf(path, key), own(before, key), own(after, key), depth);
}
function* compareArrays(path, before, after, depth) {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && (0,json/* isSameJson */.TL)(before[start], after[start])) start += 1;
	let end = 0;
	while (end < shorter - start && (0,json/* isSameJson */.TL)(before.at(-1 - end), after.at(-1 - end))) end += 1;
	const rest = Math.max(before.length, after.length) - end;
	for (let index = start; index < rest; index += 1) {
		const isBefore = index < before.length - end;
		const isAfter = index < after.length - end;
		yield* compare(`${path}[${index}]`, isBefore ? before[index] : void 0, isAfter ? after[index] : void 0, depth);
	}
}
function pathOf(path, key) {
	if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
	return path === "" ? key : `${path}.${key}`;
}



/***/ }),

/***/ 9793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ cachedPerList)
/* harmony export */ });
// .build/action-sync-assignments/compiled/shared/sync/plan/per-list.js
/** Caches a result per list for as long as the list lives. A list must not change once it has been passed. */
function cachedPerList(make) {
	const known = /* @__PURE__ */ new WeakMap();
	return (items) => {
		const made = known.get(items) ?? make(items);
		known.set(items, made);
		return made;
	};
}



/***/ }),

/***/ 3645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkPlanHash),
/* harmony export */   S: () => (/* binding */ planHash)
/* harmony export */ });
/* harmony import */ var _virtual_lazy_crypto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2203);
/* harmony import */ var _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7376);
/* harmony import */ var _action_files_documents_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5089);




// .build/action-sync-assignments/compiled/shared/sync/plan/plan-hash.js
/** `sha256:` and 64 hex digits. A reviewer approves a plan by its hash, and `expected-plan-hash` applies only that plan. */
function planHash(plan) {
	const hash = (0,_virtual_lazy_crypto_js__WEBPACK_IMPORTED_MODULE_1__/* .createHash */ .n)("sha256");
	(0,_action_files_documents_json_js__WEBPACK_IMPORTED_MODULE_2__/* .writeCanonicalJson */ .wN)(plan, (piece) => hash.update(piece));
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
	if (!/^sha256:[0-9a-f]{64}$/i.test(expected.trim())) throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("expected-plan-hash is not a plan hash: expected sha256: and 64 hexadecimal digits.", { hint: "Pass the output plan-hash of the step that made the plan." });
	if (expected.trim().toLowerCase() === actual) return;
	throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`The plan is not the one that was reviewed: expected the hash ${expected.trim()}, got ${actual}. Nothing was written.`, { hint: "The files or the live state have changed since the review. Run the action in plan mode, review the new plan, and pass its plan-hash." });
}



/***/ })

};
