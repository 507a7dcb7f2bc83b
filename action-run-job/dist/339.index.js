export const id = 339;
export const ids = [339];
export const modules = {

/***/ 339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findFiles: () => (/* binding */ findFiles)
});

// UNUSED EXPORTS: checkNames

// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/action/log/errors.js
var errors = __webpack_require__(75);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/action/log/text.js
var log_text = __webpack_require__(871);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/action/files/input-paths.js
var input_paths = __webpack_require__(110);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/action/files/expand.js





// .build/action-run-job/compiled/shared/action/files/expand.js
/**
* Finds the regular files that match glob patterns, sorted by path, each once. A pattern that starts with `!` excludes the
* files that it matches, and everything in the folders that it matches, whichever pattern found them. A pattern that is the
* name of an existing file is taken literally.
*
* @param places patterns are relative to the workspace; files that `checkPath` refuses are not returned
* @param onUnused called with each exclusion that matches nothing: it may be misspelled
* @throws ActionError that names every pattern without a match and every file that must not be read, or says that the
*   exclusions leave no files
*/
async function expandFiles(patterns, places, onUnused = () => {}) {
	const [root = ""] = (0,input_paths/* rootsOf */.RD)(places);
	const real = {
		...places,
		workspace: root
	};
	const workspaces = [root, (0,external_node_path_.resolve)(places.workspace)];
	const wanted = patterns.filter((pattern) => !pattern.startsWith("!"));
	const unwanted = patterns.filter((pattern) => pattern.startsWith("!"));
	const problems = [];
	const files = /* @__PURE__ */ new Map();
	const isExcluded = await excluder(unwanted, real, workspaces, onUnused);
	for (const pattern of wanted) {
		const place = (0,input_paths/* checkPath */.Cg)(staticPart(pattern), "read", real);
		if (typeof place === "string") {
			problems.push(`${show(pattern)} ${place}`);
			continue;
		}
		const matched = await matches(pattern, workspaces);
		const kept = matched.filter((path) => !isExcluded((0,external_node_path_.resolve)(root, path)));
		const found = inspect(kept, real, problems);
		if (found.length === 0 && kept.length === matched.length) problems.push(`${show(pattern)} matches no files`);
		for (const file of found) if (!isExcluded(file.absolutePath)) files.set(file.path, file);
	}
	if (problems.length > 0) throw new errors/* ActionError */.lZ(problemList(problems), { hint: "Patterns are relative to the workspace; `folder/**` matches all files in a folder." });
	if (files.size === 0 && patterns.length > 0) throw new errors/* ActionError */.lZ(wanted.length === 0 ? "All patterns are exclusions, so there are no files." : `The exclusions leave no files: ${unwanted.map(show).join(", ")}.`, { hint: "Add a pattern without `!` for the files to include, such as `folder/**`." });
	return [...files.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
/** Whether a file is excluded. Compares the path that was found and the real one, so that a link cannot bypass an exclusion. */
async function excluder(exclusions, places, workspaces, onUnused) {
	const excluded = /* @__PURE__ */ new Set();
	for (const exclusion of exclusions) {
		const pattern = exclusion.slice(1).trim().replace(/(?<=[^/])\/+$/, "");
		const paths = pattern === "" ? [] : await matches(pattern, workspaces);
		if (paths.length === 0) onUnused(exclusion);
		for (const path of paths) {
			const absolute = (0,external_node_path_.resolve)(places.workspace, path);
			excluded.add(absolute);
			excluded.add((0,input_paths/* resolveLinks */.Ap)(absolute) ?? absolute);
		}
	}
	const isIn = (path) => excluded.has(path) || (0,external_node_path_.dirname)(path) !== path && isIn((0,external_node_path_.dirname)(path));
	return isIn;
}
function problemList(problems) {
	return ["Some files cannot be used:", ...problems.map((problem) => `  - ${problem}`)].join("\n");
}
/** The directory that a pattern searches, or the file that it names. */
function staticPart(pattern) {
	const segments = pattern.split(/[/\\]/);
	const first = segments.findIndex((segment) => /[*?[\]{}()!]/.test(segment));
	if (first < 0) return pattern;
	return first === 0 ? "." : `${segments.slice(0, first).join("/")}/`;
}
async function matches(pattern, workspaces) {
	const { glob, lstat } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 455, 19));
	const [root = ""] = workspaces;
	if (await lstat((0,external_node_path_.resolve)(root, pattern)).catch(() => void 0) !== void 0) return [toPath(workspaces, (0,external_node_path_.resolve)(root, pattern))];
	const paths = [];
	for await (const path of glob(pattern, { cwd: root })) paths.push(toPath(workspaces, (0,external_node_path_.resolve)(root, path)));
	return paths;
}
function inspect(paths, places, problems) {
	const files = [];
	for (const path of paths) {
		const place = (0,input_paths/* checkPath */.Cg)(path, "read", places);
		if (typeof place === "string") problems.push(`${show(path)} ${place}`);
		else if (place.stats?.isFile()) files.push({
			path,
			absolutePath: place.realPath,
			size: place.stats.size
		});
	}
	return files;
}
/** The path to show: relative to the workspace if the file is in it. */
function toPath(workspaces, absolutePath) {
	const shown = workspaces.map((root) => (0,external_node_path_.relative)(root, absolutePath)).find((way) => way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way)) ?? absolutePath;
	return external_node_path_.sep === "/" ? shown : shown.replaceAll(external_node_path_.sep, "/");
}
function show(path) {
	return JSON.stringify((0,log_text/* oneLine */.TN)(path));
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/start/input-files.js





// .build/action-run-job/compiled/action-run-job/src/start/input-files.js
/**
* The files that the input `files` names. Throws an `ActionError` if they cannot be used as they are.
*
* @param warn called with patterns that may be misspelled
*/
async function findFiles(patterns, places, warn) {
	const files = await expandFiles(patterns, places, (exclusion) => warn(`files: ${JSON.stringify((0,log_text/* oneLine */.TN)(exclusion))} matches nothing, so it excludes nothing. Check its spelling.`)).catch((error) => {
		throw error instanceof errors/* ActionError */.lZ ? new errors/* ActionError */.lZ(`files: ${error.message}`, { cause: error }) : error;
	});
	checkNames(files);
	return files;
}
/** Files are stored in one directory by name, so two of the same name would overwrite each other. Throws an `ActionError`. */
function checkNames(files) {
	const clashes = [...Map.groupBy(files, (file) => (0,external_node_path_.basename)(file.path).normalize("NFC"))].filter(([, same]) => same.length > 1);
	if (clashes.length === 0) return;
	const lines = clashes.map(([name, same]) => `  ${(0,log_text/* oneLine */.TN)(name)}: ${same.map((file) => (0,log_text/* oneLine */.TN)(file.path)).join(", ")}`);
	throw new errors/* ActionError */.lZ(`files: some have the same name and would overwrite each other in the sandbox:\n${lines.join("\n")}`);
}



/***/ }),

/***/ 110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ resolveLinks),
/* harmony export */   Cg: () => (/* binding */ checkPath),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   jH: () => (/* binding */ readInputFile)
/* harmony export */ });
/* unused harmony exports allowedPath, showPath, statsOf */
/* harmony import */ var _log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(871);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24);





// .build/action-run-job/compiled/shared/action/files/input-paths.js
/**
* Checks a path from an input. Every path that a workflow names must pass this check before it is opened: after resolving
* all links, it must be in the workspace or RUNNER_TEMP, and never in `.git`. Writing is also refused where GitHub or the
* runner would execute the file (`.github/workflows`, `.github/actions`, the runner's command files).
*
* @throws ActionError that names the input and the path
*/
function allowedPath({ input, path }, use, places) {
	const checked = checkPath(path, use, places);
	if (typeof checked === "string") throw new _log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`${input}: ${showPath(path)} ${checked}`);
	return checked;
}
/** Like `allowedPath`, but returns the problem, worded to follow the path. */
function checkPath(path, use, places) {
	if (path.includes("\0")) return "is not a path: it contains a NUL character";
	const absolutePath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(places.workspace, path);
	const realPath = resolveLinks(absolutePath);
	if (realPath === void 0) return "is a broken link, or cannot be read";
	const root = rootsOf(places).find((directory) => isInside(directory, realPath));
	if (root === void 0) return `${isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(places.workspace), absolutePath) ? "is a link that leads" : "is"} outside the workspace and RUNNER_TEMP`;
	const segments = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(places.workspace, absolutePath), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, realPath)].map((way) => way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
	if (segments.some((names) => names.some(isGitDirectory))) return "is in .git, which actions do not touch";
	if (use === "write" && segments.some(isExecuted)) return "is a location from which GitHub or the runner executes files";
	return {
		absolutePath,
		realPath,
		stats: statsOf(realPath)
	};
}
/**
* Reads a file that an input names.
*
* @throws ActionError that names the input and the path if it is not allowed, not a regular file, or larger than `maxBytes`
*/
async function readInputFile(from, places, maxBytes) {
	const problem = (what) => new _log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`${from.input}: ${showPath(from.path)} ${what}`);
	const { realPath, stats } = allowedPath(from, "read", places);
	if (stats === void 0) throw problem(`does not exist${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(from.path) ? "" : " in the workspace"}`);
	if (!stats.isFile()) throw problem("is not a file");
	const { open } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 455, 19));
	const file = await open(realPath, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | safeOpen).catch(() => {
		throw problem("cannot be read");
	});
	try {
		const { size } = await file.stat();
		if (size > maxBytes) throw problem(`is larger than ${maxBytes / 2 ** 20} MiB`);
		return await file.readFile();
	} finally {
		await file.close();
	}
}
/** Windows has neither flag. */
const safeOpen = (node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK ?? 0);
/** @throws ActionError if there is no workspace; a missing RUNNER_TEMP is no error */
function rootsOf({ workspace, temp }) {
	const root = realPathOf(workspace);
	if (root === void 0) throw new _log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`The workspace ${showPath(workspace)} does not exist.`, { hint: "GITHUB_WORKSPACE must name a directory. In a workflow, run actions/checkout before this step." });
	const other = temp === void 0 || temp === "" ? void 0 : realPathOf(temp);
	return other === void 0 ? [root] : [root, other];
}
/** Resolves the links of a path. The part that does not exist yet is appended as written. */
function resolveLinks(absolutePath) {
	const real = realPathOf(absolutePath);
	if (real !== void 0) return real;
	if (lstatOf(absolutePath) !== void 0) return void 0;
	const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolutePath);
	if (parent === absolutePath) return void 0;
	const realParent = resolveLinks(parent);
	return realParent === void 0 ? void 0 : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realParent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolutePath));
}
/** The native function also resolves letter case, and short names on Windows. */
function realPathOf(path) {
	try {
		return node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync.native(path);
	} catch {
		return;
	}
}
/** Undefined if nothing is there, or nothing accessible. */
function statsOf(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function lstatOf(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function isInside(root, path) {
	const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
	return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
/**
* Whether some file system takes a name for `.git`: any letter case (macOS, Windows), trailing dots and spaces, a stream
* after a colon, or the short name (NTFS), invisible characters (HFS+). Git refuses the same names in a tree.
*/
function isGitDirectory(name) {
	const plain = plainName(name);
	return plain === ".git" || /^git~\d+$/.test(plain);
}
function plainName(name) {
	const [beforeStream = ""] = name.replace(/\p{Default_Ignorable_Code_Point}/gu, "").toLowerCase().split(":");
	let end = beforeStream.length;
	while (end > 0 && (beforeStream[end - 1] === "." || beforeStream[end - 1] === " ")) end -= 1;
	return beforeStream.slice(0, end);
}
/** Workflows and actions of the repository, and the runner's command and context files of this job. */
function isExecuted(names) {
	const plain = names.map(plainName);
	return plain.some((name, at) => name === ".github" && (plain[at + 1] === "workflows" || plain[at + 1] === "actions") || name === "_runner_file_commands" || name === "_github_workflow");
}
/** Formats a path for an error message. */
function showPath(path) {
	return JSON.stringify((0,_log_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(path));
}



/***/ })

};
