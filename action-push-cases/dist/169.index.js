export const id = 169;
export const ids = [169];
export const modules = {

/***/ 3499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ resolveLinks),
/* harmony export */   Cg: () => (/* binding */ checkPath),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   jH: () => (/* binding */ readInputFile)
/* harmony export */ });
/* unused harmony exports allowedPath, showPath, statsOf */
/* harmony import */ var _log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6304);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5368);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);





// .build/action-push-cases/compiled/shared/action/files/input-paths.js
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
	const { open } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
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



/***/ }),

/***/ 8908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mapPool)
/* harmony export */ });
// .build/action-push-cases/compiled/shared/action/run/pool.js
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



/***/ }),

/***/ 4846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ deliverAll)
});

;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/cases/ledger/recorder.js
// .build/action-push-cases/compiled/shared/cases/ledger/recorder.js
const carried = {
	outcome: "done",
	reason: "by an earlier run"
};
/** Keeps the result of every item, here and in the ledger. The last one counts. */
function createRecorder(ids, ledger) {
	const classified = /* @__PURE__ */ new Map();
	return {
		record(chunk, outcome, items, note = {}) {
			if (items.length === 0) return;
			for (const id of items) classified.set(id, {
				outcome,
				...note
			});
			if (ledger.failure === void 0) appendSafely(ledger, lineOf(chunk, outcome, items, note));
		},
		carryOver({ done, resent }) {
			for (const id of done) classified.set(id, carried);
			for (const id of resent) classified.set(id, {
				...carried,
				resent: true
			});
		},
		itemOutcomes: () => new Map(ids.map((id) => [id, classified.get(id) ?? {
			outcome: "failed",
			reason: "not sent"
		}])),
		get done() {
			return classified.size;
		}
	};
}
function appendSafely(ledger, line) {
	try {
		ledger.append(line);
	} catch {}
}
function lineOf(chunk, outcome, ids, { reason, resent }) {
	const line = {
		event: outcome,
		chunk,
		ids: [...ids],
		...reason !== void 0 && { reason }
	};
	return outcome === "done" && resent ? {
		...line,
		event: outcome,
		resent
	} : line;
}


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/cases/ledger/resume.js
var resume = __webpack_require__(3212);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/cases/report/progress.js
var report_progress = __webpack_require__(5953);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/cases/cases.js + 2 modules
var cases = __webpack_require__(9565);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/cases/delivery/chunks.js


// .build/action-push-cases/compiled/shared/cases/delivery/chunks.js
/** Splits the list into chunks as large as one call takes, in order: 1, 2, 3 ... */
function chunksOf(ids) {
	return cut(ids, cases/* bulkLimit */.I).map((part, index) => ({
		name: String(index + 1),
		ids: part
	}));
}
/** Splits the rest of a refused piece, to find the ids that caused the refusal: 100 → 10 → 1. */
function split({ name, resent }, ids) {
	return cut(ids, ids.length > 10 ? 10 : 1).map((part, index) => ({
		name: `${name}.${index + 1}`,
		ids: part,
		resent
	}));
}
/** Whether the piece was created by splitting. */
function isPart({ name }) {
	return name.includes(".");
}
function cut(ids, size) {
	return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size));
}


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/cases/ledger/item-outcomes.js
var item_outcomes = __webpack_require__(6412);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/cases/delivery/circuit-breaker.js
// .build/action-push-cases/compiled/shared/cases/delivery/circuit-breaker.js
/** If this many pieces in a row fail in the same way, the others probably would too. */
const maxInARow = 3;
/** If this many single items in a row are refused for the same reason, the items are probably not the cause. */
const maxItemsInARow = 10;
/** Whether a status means that Duvo refused the content of a call. One bad item can be the cause. */
function isContentRefusal(status) {
	return status === 400 || status === 413 || status === 422;
}
/**
* Decides when to stop sending: at once if the key is refused, or after three chunks in a row that are refused for the same
* reason or get no response. The parts of a refused chunk count only until the first success, because bad ids tend to be
* adjacent. If Duvo refuses the content of several items, the next call may still succeed: a file may have a bad row in each
* chunk. So then only single items count, and only until the first success.
*/
function createBreaker() {
	let hasSucceeded = false;
	let lastFailure = "";
	let streak = 0;
	return {
		/** The reason to stop; undefined to continue. */
		note(signal) {
			if (signal.kind === "done") {
				hasSucceeded = true;
				streak = 0;
				return;
			}
			if (signal.kind === "refused") {
				if (signal.status === 401 || signal.status === 403) return signal.reason;
				const isContent = isContentRefusal(signal.status);
				if (hasSucceeded ? signal.isPart || isContent : isContent && signal.size > 1) return void 0;
			}
			const failure = signal.kind === "trouble" ? "trouble" : withoutIds(signal.reason);
			streak = failure === lastFailure ? streak + 1 : 1;
			lastFailure = failure;
			const isOneItem = signal.kind === "refused" && isContentRefusal(signal.status);
			if (streak < (isOneItem ? maxItemsInARow : maxInARow)) return void 0;
			return `${streak} calls in a row failed the same way: ${signal.reason}`;
		},
		get hasSucceeded() {
			return hasSucceeded;
		}
	};
}
function withoutIds(reason) {
	return reason.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, "*").replace(/\(request [^()]{0,200}\)/g, "");
}


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/duvo/errors.js
var errors = __webpack_require__(1189);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/cases/delivery/read-back.js




// .build/action-push-cases/compiled/shared/cases/delivery/read-back.js
/** How long to wait for a call whose response was lost: by then it has been executed, or never will be. */
const settleMs = {
	lost: 2e3,
	slow: 15e3
};
/**
* Looks for traces of a call whose response was lost: at once, and again after a pause if some are missing.
*
* @param since when the call was sent, in milliseconds of the server's clock
* @param error how the response was lost
*/
async function readBack(ids, since, error, { operation, clock, signal }) {
	const glance = await operation.trace(ids, since, true).catch(() => void 0);
	if (glance?.taken.length === ids.length) return glance;
	await clock.sleep(error instanceof errors/* TimeoutError */.MU ? settleMs.slow : settleMs.lost, signal);
	try {
		return await operation.trace(ids, since, false);
	} catch {
		await clock.sleep(settleMs.slow, signal);
		return operation.trace(ids, since, false);
	}
}
/**
* Reads back calls that an earlier run sent without learning their result, and records what it finds. Items without a trace
* are to be sent: a whole call under its own key, in case the first one is executed late after all.
*/
async function readUnconfirmed(unconfirmed, { operation, record }) {
	const pieces = [];
	for (const [index, { key, sentAt, ids, isWhole, resent }] of unconfirmed.entries()) {
		const name = `${resume/* earlier */.X}-${index + 1}`;
		try {
			const { taken, unclear, none } = await operation.trace(ids, sentAt, false);
			record(name, "done", taken, {
				reason: "read back",
				resent
			});
			record(name, "ambiguous", unclear, { reason: "the Case has changed since" });
			const isSame = isWhole && none.length === ids.length && key !== "";
			if (none.length > 0) pieces.push({
				name,
				ids: none,
				resent: true,
				...isSame && { earlier: {
					key,
					sentAt
				} }
			});
		} catch (error) {
			record(name, "ambiguous", ids, { reason: `cannot be read back: ${(0,item_outcomes/* reasonOf */.A3)(error)}` });
		}
	}
	return pieces;
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/cases/delivery/deliver-piece.js




// .build/action-push-cases/compiled/shared/cases/delivery/deliver-piece.js
/** How often the same ids are sent if the responses get lost. */
const maxSends = 5;
/** If the server responds 500 this many times, and the call has no effect, one of the items probably makes it fail. */
const maxServerErrors = 3;
/**
* Delivers a piece so that every item is done once. A call whose response was lost is never simply repeated, because a
* second effect would undo or duplicate the first one:
*
* 1. Look for the effect. Items that show it are done.
* 2. If no item shows it after a pause, resend the same call with the same key: if the first one is executed late after
* all, a server that honours keys still does it only once.
* 3. If only some items show it, send the others with a new key, because they are another request.
*/
async function deliverPiece(piece, deps) {
	let { ids } = piece;
	let key = piece.earlier?.key ?? deps.uuid();
	let lostSince = piece.earlier?.sentAt;
	for (let sends = 1;; sends += 1) {
		const resent = sends > 1 ? true : piece.resent;
		const sent = await deps.send({
			chunk: piece.name,
			key,
			ids,
			resent
		});
		if (sent.kind === "responded") return settle(piece, ids, sent.response, lostSince ?? sent.sentAt, resent, deps);
		if (sent.kind === "unsent") return giveUp(piece, ids, sent.error, lostSince !== void 0, deps);
		if (sent.kind === "refused" && !(sent.error.status === 409 && lostSince !== void 0)) return {
			kind: "refused",
			error: sent.error,
			ids,
			resent
		};
		lostSince ??= sent.kind === "lost" ? sent.sentAt : 0;
		const left = await resolve(piece, ids, lostSince, sent.error, resent, deps);
		if (left === void 0) return {
			kind: "trouble",
			reason: (0,item_outcomes/* reasonOf */.A3)(sent.error)
		};
		if (left.length === 0) return { kind: "done" };
		if (left.length === ids.length && sends >= maxServerErrors && isServerError(sent.error)) return {
			kind: "refused",
			error: sent.error,
			ids,
			resent: true
		};
		if (sends >= maxSends || deps.signal.aborted) return giveUp(piece, left, sent.error, true, deps);
		if (left.length < ids.length) [ids, key, lostSince] = [
			left,
			deps.uuid(),
			void 0
		];
	}
}
/** Records what a response says. */
async function settle({ name }, ids, response, since, resent, { operation, record }) {
	const settled = await operation.settle(ids, response, since).catch((error) => ({
		done: [],
		skipped: [],
		ambiguous: ids,
		reason: `Duvo responded, but the result of each Case cannot be read: ${(0,item_outcomes/* reasonOf */.A3)(error)}`
	}));
	record(name, "done", settled.done, { resent });
	record(name, "skipped", settled.skipped, settled.skipNote);
	record(name, "ambiguous", settled.ambiguous, { reason: settled.reason });
	return { kind: "done" };
}
/**
* Records what is found about a call whose response was lost.
*
* @returns the ids without a trace; undefined if nothing can be read: then all are recorded as ambiguous
*/
async function resolve({ name }, ids, since, error, resent, deps) {
	let traced;
	try {
		traced = await readBack(ids, since, error, deps);
	} catch (failure) {
		const reason = `response lost (${(0,item_outcomes/* reasonOf */.A3)(error)}), and the Cases could not be read back: ${(0,item_outcomes/* reasonOf */.A3)(failure)}`;
		deps.record(name, "ambiguous", ids, { reason });
		return;
	}
	deps.record(name, "done", traced.taken, {
		reason: "response lost, read back",
		resent
	});
	deps.record(name, "ambiguous", traced.unclear, { reason: "response lost, and the Case has changed since" });
	return traced.none;
}
/** No request gets through any more, so the effect of an earlier call with the same ids stays unknown. */
function giveUp({ name }, ids, error, wasLost, { record }) {
	const reason = (0,item_outcomes/* reasonOf */.A3)(error);
	if (wasLost) record(name, "ambiguous", ids, { reason: `response lost: ${reason}` });
	else record(name, "failed", ids, { reason: `not sent: ${reason}` });
	return {
		kind: "trouble",
		reason
	};
}
function isServerError(error) {
	return error instanceof errors/* ApiError */.hD && error.status === 500;
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/cases/delivery/deliver-pieces.js





// .build/action-push-cases/compiled/shared/cases/delivery/deliver-pieces.js
/**
* Delivers all pieces. The first ones are sent alone, until one has succeeded: a problem with the key or the Assignment
* then costs only one to three calls. A refused piece is split and its parts are sent last. If its content was refused and
* nothing has succeeded yet, they are sent first, to tell bad items from bad inputs. Anything not sent in the end is recorded as
* failed.
*
* @returns why it stopped early; undefined if it did not
*/
async function deliverPieces(pieces, deps) {
	const queue = [...pieces];
	const breaker = createBreaker();
	let stopReason;
	const isStopped = () => stopReason !== void 0 || deps.signal.aborted || deps.ledger.failure !== void 0;
	const deliverNext = async (piece) => {
		const delivery = await deliverPiece(piece, deps);
		if (delivery.kind !== "refused") {
			stopReason ??= breaker.note(delivery);
			return;
		}
		const { error, ids, resent } = delivery;
		const parts = () => split({
			...piece,
			resent
		}, ids);
		const reason = (0,item_outcomes/* reasonOf */.A3)(error);
		const signal = {
			status: error.status,
			reason,
			isPart: isPart(piece),
			size: ids.length
		};
		stopReason ??= breaker.note({
			kind: "refused",
			...signal
		});
		if (ids.length === 1 || isStopped()) deps.record(piece.name, "failed", ids, { reason });
		else if (isContentRefusal(error.status) && !breaker.hasSucceeded) queue.unshift(...parts());
		else queue.push(...parts());
	};
	const work = async (isDone) => {
		while (!isStopped() && !isDone()) {
			const piece = queue.shift();
			if (!piece) return;
			await deliverNext(piece);
		}
	};
	await work(() => breaker.hasSucceeded);
	if (queue.length > 0 && !isStopped()) stopReason = await deps.afterFirst?.();
	while (queue.length > 0 && !isStopped()) await Promise.all(Array.from({ length: deps.maxParallel }, () => work(() => false)));
	stopReason ??= deps.ledger.failure?.message;
	if (deps.signal.aborted) stopReason ??= (0,item_outcomes/* reasonOf */.A3)(deps.signal.reason);
	for (const piece of queue) deps.record(piece.name, "failed", piece.ids, { reason: `not sent: ${stopReason}` });
	return stopReason;
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/cases/delivery/send.js


// .build/action-push-cases/compiled/shared/cases/delivery/send.js
/** How long a call in flight may still take once the step is cancelled: the runner kills the step after 7.5 s. */
const graceMs = 4e3;
/**
* Sends chunks to Duvo. Writes each call to the ledger before sending it.
*
* The client retries only what was certainly not executed. A lost response comes back as `lost`.
*/
function createSender(call, { duvo, ledger, clock, signal }) {
	return async (parcel) => {
		const watch = watchCancel(signal, clock);
		const onSend = () => {
			signal.throwIfAborted();
			const sentAt = duvo.serverNow();
			ledger.append({
				event: "sent",
				...parcel,
				ids: [...parcel.ids],
				at: new Date(sentAt).toISOString()
			});
			watch.sentAt = sentAt;
		};
		try {
			const options = {
				key: parcel.key,
				retry: "unless-ambiguous",
				signal: watch.signal,
				onSend
			};
			return {
				kind: "responded",
				response: await call(parcel.ids, options),
				sentAt: watch.sentAt ?? 0
			};
		} catch (error) {
			return judge(error, watch.sentAt);
		} finally {
			watch.stop();
		}
	};
}
function judge(error, sentAt) {
	if (!(error instanceof errors/* DuvoError */.V8)) return sentAt === void 0 ? {
		kind: "unsent",
		error
	} : {
		kind: "lost",
		sentAt,
		error
	};
	if (error.ambiguous && sentAt !== void 0) return {
		kind: "lost",
		sentAt,
		error
	};
	const isBusy = error instanceof errors/* ApiError */.hD && (error.status === 429 || error.status === 503 || isRateLimited(error));
	return error instanceof errors/* ApiError */.hD && !isBusy ? {
		kind: "refused",
		error
	} : {
		kind: "unsent",
		error
	};
}
function isRateLimited(error) {
	return error.status === 403 && error.code === "rate_limited";
}
function watchCancel(cancel, clock) {
	const controller = new AbortController();
	let stopTimer = () => {};
	const watch = {
		signal: controller.signal,
		sentAt: void 0,
		stop() {
			stopTimer();
			cancel.removeEventListener("abort", onCancel);
		}
	};
	function onCancel() {
		if (watch.sentAt === void 0) controller.abort(cancel.reason);
		else stopTimer = clock.timer(graceMs, () => controller.abort(cancel.reason));
	}
	if (cancel.aborted) onCancel();
	else cancel.addEventListener("abort", onCancel);
	return watch;
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/cases/delivery/deliver-all.js








// .build/action-push-cases/compiled/shared/cases/delivery/deliver-all.js
/**
* Writes the plan to the ledger, reads back what an earlier run left ambiguous, sends the rest, and reports the result of
* each item.
*/
async function deliverAll(task, deps) {
	const { operation, unfinished, leftOut = [] } = task;
	const { clock, log, signal } = deps;
	const ledger = await deps.openLedger();
	ledger.append(...(0,resume/* planLines */.HN)(unfinished, {
		scope: task.scope,
		at: deps.duvo.serverNow()
	}));
	const recorder = createRecorder(task.ids, ledger);
	recorder.carryOver(unfinished);
	const startedAt = clock.monotonic();
	const before = recorder.done;
	const progress = (0,report_progress/* startProgress */.ot)(task.ids.length, recorder, clock, log.info);
	try {
		const record = recorder.record;
		const found = await readUnconfirmed(unfinished.unconfirmed, {
			operation,
			record
		});
		const open = leaveOut(leftOut, unfinished.open, record);
		const pieces = [...found.flatMap((piece) => leaveOutOfPiece(piece, leftOut, record)), ...chunksOf(open)];
		const send = createSender(operation.send, {
			...deps,
			ledger
		});
		const stopReason = await deliverPieces(pieces, {
			...deps,
			operation,
			send,
			record,
			ledger,
			maxParallel: task.maxParallel,
			afterFirst: task.afterFirst
		});
		const durationMs = clock.monotonic() - startedAt;
		const handled = recorder.done - before;
		if (!signal.aborted) await task.onSent?.(recorder);
		return {
			itemOutcomes: recorder.itemOutcomes(),
			stopReason,
			durationMs,
			handled
		};
	} finally {
		progress.stop();
	}
}
/** Records the excluded ids, and returns the others. */
function leaveOut(leftOut, ids, record) {
	const rest = new Set(ids);
	for (const group of leftOut) record("left-out", "skipped", group.ids.filter((id) => rest.delete(id)), {
		reason: group.reason,
		isExpected: group.isExpected
	});
	return [...rest];
}
/** A smaller call is another request, so it does not reuse the key of the earlier one. */
function leaveOutOfPiece(piece, leftOut, record) {
	const ids = leaveOut(leftOut, piece.ids, record);
	if (ids.length === piece.ids.length) return [piece];
	return ids.length === 0 ? [] : [{
		name: piece.name,
		ids,
		resent: piece.resent
	}];
}



/***/ }),

/***/ 3238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Ex: () => (/* binding */ aboutFile),
/* harmony export */   c8: () => (/* binding */ messageWithLine),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export decode */
/* harmony import */ var _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6304);
/* harmony import */ var _action_files_input_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3499);



// .build/action-push-cases/compiled/shared/cases/files/text.js
const maxBytes = 64 * 2 ** 20;
/**
* The text of a file that an input names. UTF-8, or UTF-16 in either byte order, which Excel and Windows shells write.
*
* @throws ActionError that names input and path: not allowed, not a file, too large, or not text
*/
async function readText(from, places, nonAscii = "matters") {
	const bytes = await (0,_action_files_input_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputFile */ .jH)(from, places, maxBytes);
	try {
		return decode(bytes, nonAscii);
	} catch (error) {
		throw error instanceof _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? aboutFile(from, error) : error;
	}
}
/** The same error, prefixed with the input and the path, and followed by the line if it is known. */
function aboutFile({ input, path }, error) {
	const { hint } = error;
	return new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`${input}: ${JSON.stringify(path)} ${messageWithLine(error)}`, { ...hint !== void 0 && { hint } });
}
/** The message, followed by the line if it is known. */
function messageWithLine({ message, line }) {
	return line === void 0 ? message : `${message} (line ${line})`;
}
/** Known file types by their first bytes, and what to do about them. */
const otherFormats = [
	[[
		80,
		75,
		3,
		4
	], "is an Excel workbook (xlsx) or another zip archive: save it as CSV"],
	[[
		208,
		207,
		17,
		224
	], "is an old Excel workbook (xls): save it as CSV"],
	[[31, 139], "is compressed with gzip: unpack it first (gunzip)"],
	[[
		40,
		181,
		47,
		253
	], "is compressed with zstd: unpack it first"],
	[[
		66,
		90,
		104
	], "is compressed with bzip2: unpack it first"],
	[[
		253,
		55,
		122,
		88,
		90
	], "is compressed with xz: unpack it first"],
	[[
		55,
		122,
		188,
		175
	], "is a 7-Zip archive: unpack it first"],
	[[
		37,
		80,
		68,
		70
	], "is a PDF: save it as CSV"],
	[[
		80,
		65,
		82,
		49
	], "is a Parquet file: save it as CSV"]
];
/** Decodes bytes. @throws ActionError, worded to follow the file's name, for anything that is not text */
function decode(bytes, nonAscii = "matters") {
	const other = otherFormats.find(([start]) => start.every((byte, at) => bytes[at] === byte));
	if (other) throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(other[1]);
	const encoding = encodingOf(bytes);
	const strict = decodeStrictly(bytes, encoding);
	const text = strict ?? new TextDecoder("windows-1252").decode(bytes);
	if (binaryCharacters.test(text)) throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("is binary, not text: expected CSV, JSON, JSONL or plain text");
	if (nonAscii === "ignored" || strict !== void 0) return text;
	throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`is not valid ${encoding.toUpperCase()}: save it as UTF-8${placeOfBadByte(bytes, encoding)}`);
}
/** No text contains these, whatever its encoding. */
const binaryCharacters = /[\0-\x08\x0e-\x1a]/;
function decodeStrictly(bytes, encoding) {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
/** Detects the encoding by the byte order mark, or by the position of zero bytes next to ASCII characters in UTF-16. */
function encodingOf(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 254 && second === 255) return "utf-16be";
	const start = bytes.subarray(0, 1e3);
	const zeros = [0, 0];
	for (let at = 0; at < start.length; at += 1) if (start[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (odd > start.length / 4 && even < odd / 4) return "utf-16le";
	if (even > start.length / 4 && odd < even / 4) return "utf-16be";
	return "utf-8";
}
function placeOfBadByte(bytes, encoding) {
	if (encoding !== "utf-8") return "";
	const [before = ""] = new TextDecoder("utf-8").decode(bytes).split("�", 1);
	return ` (line ${linesOf(before).length} has a byte that is not UTF-8)`;
}
/** The lines of a text, split like files: at CRLF, LF or a bare CR, and nowhere else. */
function linesOf(text) {
	return text.split(/\r\n|\n|\r/);
}



/***/ }),

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   XF: () => (/* binding */ countOutcomes)
/* harmony export */ });
/* harmony import */ var _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6304);
/* harmony import */ var _action_log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);



// .build/action-push-cases/compiled/shared/cases/ledger/item-outcomes.js
function countOutcomes(itemOutcomes) {
	const counts = {
		done: 0,
		skipped: 0,
		failed: 0,
		ambiguous: 0
	};
	for (const { outcome } of itemOutcomes.values()) counts[outcome] += 1;
	return counts;
}
/** The ids with this result, in order. */
function idsOf(itemOutcomes, outcome) {
	return [...itemOutcomes].filter(([, classified]) => classified.outcome === outcome).map(([id]) => id);
}
/** An error message as the reason of a note: one line. */
function reasonOf(error) {
	return (0,_action_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error), 300);
}



/***/ }),

/***/ 6142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/log/errors.js
var errors = __webpack_require__(6304);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/log/text.js
var log_text = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/node_modules/zod/v4/classic/schemas.js + 12 modules
var schemas = __webpack_require__(4360);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/node_modules/zod/v4/core/api2.js
var api2 = __webpack_require__(4095);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/node_modules/zod/v4/classic/iso.js



// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return (0,api2/* _isoDateTime */.G1)(schemas/* ZodISODateTime */.Yo, params);
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/cases/ledger/ledger-lines.js





// .build/action-push-cases/compiled/shared/cases/ledger/ledger-lines.js
const Ids = (0,schemas/* array */.YO)((0,schemas/* string */.Yj)().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const Moment = datetime();
const Ended = {
	chunk: (0,schemas/* string */.Yj)(),
	ids: Ids,
	reason: (0,schemas/* string */.Yj)().optional()
};
const Start = (0,schemas/* object */.Ik)({
	event: (0,schemas/* literal */.eu)("start"),
	version: (0,schemas/* literal */.eu)(2),
	/** What the run does, and to what. A ledger can only be resumed by a step with the same scope. */
	scope: (0,schemas/* record */.g1)((0,schemas/* string */.Yj)(), (0,schemas/* string */.Yj)()),
	requested: (0,schemas/* number */.ai)().int(),
	at: Moment
});
/** The start line of 1.0, which only bulk-delegate wrote. */
const FirstStart = (0,schemas/* object */.Ik)({
	event: (0,schemas/* literal */.eu)("start"),
	version: (0,schemas/* literal */.eu)(1),
	queue: (0,schemas/* string */.Yj)(),
	agent: (0,schemas/* string */.Yj)(),
	requested: (0,schemas/* number */.ai)().int(),
	at: Moment
}).transform(({ queue, agent, requested, at }) => {
	return {
		event: "start",
		version: 2,
		scope: {
			queue,
			agent
		},
		requested,
		at
	};
});
/** Whether the response to an earlier call with the item was lost, and no effect found: it may have been executed late. */
const Resent = { resent: (0,schemas/* boolean */.zM)().optional() };
const Done = (0,schemas/* object */.Ik)({
	event: (0,schemas/* literal */.eu)("done"),
	...Ended,
	...Resent
});
const Line = (0,schemas/* union */.KC)([
	(0,schemas/* discriminatedUnion */.gM)("event", [
		(0,schemas/* object */.Ik)({
			event: (0,schemas/* literal */.eu)("planned"),
			ids: Ids
		}),
		(0,schemas/* object */.Ik)({
			event: (0,schemas/* literal */.eu)("sent"),
			chunk: (0,schemas/* string */.Yj)(),
			key: (0,schemas/* string */.Yj)(),
			at: Moment,
			ids: Ids,
			...Resent
		}),
		Done,
		(0,schemas/* object */.Ik)({
			event: (0,schemas/* literal */.eu)("skipped"),
			...Ended
		}),
		(0,schemas/* object */.Ik)({
			event: (0,schemas/* literal */.eu)("failed"),
			...Ended
		}),
		(0,schemas/* object */.Ik)({
			event: (0,schemas/* literal */.eu)("ambiguous"),
			...Ended
		})
	]),
	Start,
	FirstStart,
	(0,schemas/* object */.Ik)({
		...Done.shape,
		event: (0,schemas/* literal */.eu)("delegated")
	}).transform((line) => ({
		...line,
		event: "done"
	}))
]);
/**
* Reads a ledger. A truncated last line was never acted upon, because calls are sent only after their line is on disk, so
* it is ignored. Throws an `ActionError` if the ledger is damaged or ends before its plan does.
*/
function readHistory(text) {
	const [start, ...lines] = parseLines(text);
	if (start?.event !== "start") throw new errors/* ActionError */.lZ("is not a ledger: it does not begin with a start line");
	const itemStates = /* @__PURE__ */ new Map();
	const sent = /* @__PURE__ */ new Map();
	const calls = /* @__PURE__ */ new Map();
	for (const line of lines) {
		if (line.event === "start") continue;
		if (line.event === "sent") calls.set(line.key, line.ids);
		for (const id of line.ids) itemStates.set(id, stateAfter(line, id, sent));
	}
	if (itemStates.size < start.requested) throw new errors/* ActionError */.lZ(`ends before its plan is complete (${itemStates.size} of ${start.requested} Cases). That run sent nothing: start again without resume-from`);
	return {
		scope: start.scope,
		itemStates,
		calls
	};
}
function parseLines(text) {
	return (0,log_text/* splitLines */.uz)(text).slice(0, -1).flatMap((line, index) => {
		if (line === "") return [];
		const parsed = Line.safeParse(parseJson(line));
		if (!parsed.success) throw new errors/* ActionError */.lZ(`is damaged: line ${index + 1} cannot be read`);
		return [parsed.data];
	});
}
function parseJson(line) {
	try {
		return JSON.parse(line);
	} catch {
		return;
	}
}
/** The state of an item after a line about it. `sent` contains the open calls of each item. */
function stateAfter(line, id, sent) {
	switch (line.event) {
		case "planned": return { outcome: "planned" };
		case "sent": {
			const { sentAt = Date.parse(line.at), resent = line.resent } = sent.get(id) ?? {};
			const unconfirmed = {
				outcome: "unconfirmed",
				key: line.key,
				sentAt,
				resent
			};
			sent.set(id, unconfirmed);
			return unconfirmed;
		}
		case "ambiguous": return sent.get(id) ?? {
			outcome: "unconfirmed",
			key: "",
			sentAt: 0
		};
		default: {
			sent.delete(id);
			const resent = line.event === "done" ? line.resent : void 0;
			return {
				outcome: line.event,
				reason: line.reason,
				resent
			};
		}
	}
}



/***/ }),

/***/ 1806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger),
/* harmony export */   o: () => (/* binding */ LedgerError)
/* harmony export */ });
/* harmony import */ var _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6304);
/* harmony import */ var _action_log_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6938);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);




// .build/action-push-cases/compiled/shared/cases/ledger/ledger.js
/** The ledger cannot be written: nothing more may be sent. */
var LedgerError = class extends _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	name = "LedgerError";
};
/** Opens the file for appending. */
function openLedger(path) {
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, "a");
	let failure;
	return {
		get failure() {
			return failure;
		},
		append(...lines) {
			if (failure) throw failure;
			try {
				writeAll(file, Buffer.from(lines.map((line) => `${(0,_action_log_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(JSON.stringify(line))}\n`).join("")));
				(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fsyncSync)(file);
			} catch (cause) {
				const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
				failure = new LedgerError(`The ledger ${path} cannot be written (${code}). Sending was stopped.`, {
					hint: "Everything that was sent is in the ledger. Free up disk space, then run again with resume-from.",
					cause
				});
				throw failure;
			}
		}
	};
}
function writeAll(file, bytes) {
	for (let at = 0; at < bytes.length;) at += (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeSync)(file, bytes, at);
}



/***/ }),

/***/ 3212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   X: () => (/* binding */ earlier),
/* harmony export */   lv: () => (/* binding */ sortHistory)
/* harmony export */ });
/* harmony import */ var _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6304);
/* harmony import */ var _action_log_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5368);
/* harmony import */ var _duvo_resources_cases_cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9565);
/* harmony import */ var _files_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3238);
/* harmony import */ var _ledger_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6142);






// .build/action-push-cases/compiled/shared/cases/ledger/resume.js
/**
* Reads the ledger to resume from. Throws an `ActionError` if it is unusable, or belongs to a scope other than `scope`, whose
* keys are named in the message (`queue` as Queue, `agent` as Assignment).
*/
async function readLedger(path, places, scope) {
	const from = {
		input: "resume-from",
		path
	};
	const text = await (0,_files_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(from, places);
	try {
		const history = (0,_ledger_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readHistory */ .L)(text);
		checkScope(history, scope ?? {});
		return history;
	} catch (error) {
		throw error instanceof _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? (0,_files_text_js__WEBPACK_IMPORTED_MODULE_2__/* .aboutFile */ .Ex)(from, error) : error;
	}
}
function checkScope(history, scope) {
	for (const [key, wanted] of Object.entries(scope)) {
		const found = new Map(Object.entries(history.scope)).get(key);
		if (found === wanted) continue;
		const what = scopeNames[key] ?? key;
		if (found === void 0) throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`is not a ledger of this action: it names no ${what}`);
		throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`is for ${what} ${(0,_action_log_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(found, 100)}, not ${wanted}`);
	}
}
const scopeNames = {
	queue: "Queue",
	agent: "Assignment"
};
/** Sorts the ids of a history. Items that were refused, skipped or never sent are open: they are retried. */
function sortHistory({ itemStates, calls }) {
	const ids = [...itemStates];
	const unconfirmed = ids.flatMap(([id, state]) => state.outcome === "unconfirmed" ? [{
		id,
		...state
	}] : []);
	const byCall = Map.groupBy(unconfirmed, ({ key, sentAt }) => `${key} ${sentAt}`);
	return {
		done: ids.filter(([, { outcome }]) => outcome === "done").map(([id]) => id),
		resent: ids.filter(([, state]) => state.outcome === "done" && state.resent).map(([id]) => id),
		open: ids.filter(([, { outcome }]) => outcome !== "done" && outcome !== "unconfirmed").map(([id]) => id),
		unconfirmed: [...byCall.values()].flatMap((group) => {
			const [{ key, sentAt } = {
				key: "",
				sentAt: 0
			}] = group;
			const left = new Set(group.map(({ id }) => id));
			const sent = calls.get(key)?.filter((id) => left.has(id)) ?? [];
			const isWhole = sent.length === left.size && sent.length === calls.get(key)?.length;
			const resent = group.some((state) => state.resent) && { resent: true };
			return [{
				key,
				sentAt,
				ids: isWhole ? sent : [...left],
				isWhole,
				...resent
			}];
		})
	};
}
/** The prefix of lines of an earlier run in the new ledger. */
const earlier = "earlier";
/**
* The start of a ledger: every item is planned before the first one is sent. Copies what an earlier run did or started, so
* that the new ledger alone is enough to resume again.
*
* @param at milliseconds of the server's clock
*/
function planLines({ done, resent, unconfirmed, open }, { scope, at }) {
	const requested = done.length + open.length + unconfirmed.flatMap(({ ids }) => ids).length;
	return [
		{
			event: "start",
			version: 2,
			scope: { ...scope },
			requested,
			at: new Date(at).toISOString()
		},
		...partsOf(done).map((ids) => ({
			event: "done",
			chunk: earlier,
			ids
		})),
		...partsOf(resent).map((ids) => ({
			event: "done",
			chunk: earlier,
			ids,
			resent: true
		})),
		...unconfirmed.map(({ key, sentAt, ids, isWhole, resent }) => {
			return {
				event: "sent",
				chunk: earlier,
				key: isWhole ? key : "",
				at: new Date(sentAt).toISOString(),
				ids: [...ids],
				...resent && { resent }
			};
		}),
		...partsOf(open).map((ids) => ({
			event: "planned",
			ids
		}))
	];
}
/** Splits lines to a readable length. */
function partsOf(ids) {
	const count = Math.ceil(ids.length / _duvo_resources_cases_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .bulkLimit */ .I);
	return Array.from({ length: count }, (_, index) => ids.slice(index * _duvo_resources_cases_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .bulkLimit */ .I, (index + 1) * _duvo_resources_cases_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .bulkLimit */ .I));
}



/***/ }),

/***/ 3097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isCompleted)
/* harmony export */ });
/* harmony import */ var _duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8191);


// .build/action-push-cases/compiled/shared/cases/queue/case-state.js
/** Whether the Case ended well, or was cancelled. */
function isCompleted(item) {
	return [
		"completed",
		"success",
		"canceled",
		"cancelled"
	].includes((0,_duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeStatus */ .SP)(item.display_status));
}



/***/ }),

/***/ 9437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCases)
/* harmony export */ });
/* harmony import */ var _action_run_pool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8908);
/* harmony import */ var _duvo_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1189);



// .build/action-push-cases/compiled/shared/cases/queue/read-cases.js
/** Rows per page of the list. */
const pageSize = 100;
/** A list that shrinks during the read may hide a row, so it is read again, at most this many times. */
const maxPasses = 3;
/**
* Reads those of the ids that are in the Queue and match the filter. Page by page, or one by one, whichever needs fewer
* requests; that is known after the first page.
*
* @param maxPages reads only this many pages, and omits Cases beyond them
*/
async function readCases(ids, filter, reader, maxPages) {
	const search = {
		missing: new Set(ids),
		found: /* @__PURE__ */ new Map(),
		maxPages
	};
	for (let pass = 0; pass < maxPasses; pass += 1) if (!await readPages(search, filter, reader) || search.missing.size === 0 || maxPages !== void 0) break;
	return search.found;
}
/** One pass over the list. Moves what it finds from `missing` to `found`. Returns true if the list lost rows meanwhile. */
async function readPages({ missing, found, maxPages }, filter, reader) {
	const { duvo, queue, signal } = reader;
	let isShrunk = false;
	let lastTotal = 0;
	let offset = 0;
	for (let pages = 1;; pages += 1) {
		const { items, count, total = 0 } = await duvo.cases.find(queue, filter, offset, { signal });
		for (const item of items) if (missing.delete(item.id)) found.set(item.id, item);
		isShrunk ||= total < lastTotal;
		lastTotal = total;
		offset += count;
		if (count === 0 || missing.size === 0 || total > 0 && offset >= total || pages === maxPages) return isShrunk;
		if (maxPages === void 0 && missing.size < Math.ceil((total - offset) / pageSize)) {
			await readOneByOne(missing, found, reader);
			return false;
		}
	}
}
async function readOneByOne(missing, found, reader) {
	for (const item of (await readEach([...missing], (id) => readCase(id, reader))).values()) {
		if (!item) continue;
		found.set(item.id, item);
		missing.delete(item.id);
	}
}
async function readCase(id, { duvo, queue, signal }) {
	try {
		const item = await duvo.cases.get(id, { signal });
		return item.queue_id && item.queue_id !== queue ? void 0 : item;
	} catch (error) {
		if (error instanceof _duvo_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.status === 404) return void 0;
		throw error;
	}
}
/** One request per id, a few at a time. Throws the first failure. */
async function readEach(ids, read) {
	const values = /* @__PURE__ */ new Map();
	const results = await (0,_action_run_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .mapPool */ .P)(ids, 4, async (id) => values.set(id, await read(id)));
	for (const result of results) if (result.status === "rejected") throw result.reason;
	return values;
}



/***/ }),

/***/ 5953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ot: () => (/* binding */ startProgress),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* unused harmony exports formatRate, progressLine */
// .build/action-push-cases/compiled/shared/cases/report/progress.js
const everyMs = 5e3;
/** Print a line even without a change, so that a wait for the rate limit does not look like a hang. */
const everyMsIdle = 3e4;
/** Prints the progress, one line every few seconds, until stopped. */
function startProgress(total, counter, clock, print) {
	const startedAt = clock.monotonic();
	let printed = 0;
	let printedAt = startedAt;
	let cancel = clock.timer(everyMs, tick);
	function tick() {
		const now = clock.monotonic();
		if (counter.done !== printed || now - printedAt >= everyMsIdle) {
			print(progressLine(counter.done, total, now - startedAt));
			printed = counter.done;
			printedAt = now;
		}
		cancel = clock.timer(everyMs, tick);
	}
	return { stop: () => cancel() };
}
/** For example `3400 of 10000 Cases (34%), 57 a second, about 1 min 56 s left`. Times in milliseconds. */
function progressLine(done, total, elapsedMs) {
	const share = Math.floor(done * 100 / total);
	const rate = done / (elapsedMs / 1e3);
	const left = done === 0 ? "" : `, about ${formatDuration((total - done) / rate * 1e3)} left`;
	return `${done} of ${total} Cases (${share}%), ${formatRate(rate)}${left}`;
}
function formatRate(casesPerSecond) {
	return `${casesPerSecond >= 10 ? Math.round(casesPerSecond) : Math.round(casesPerSecond * 10) / 10} a second`;
}
/** For example `2 of 5 rows failed, 1 may or may not have become a Case.`; undefined if all counts are 0. */
function shareOf(whole, parts) {
	const [first, ...others] = parts.filter(([count]) => count > 0);
	if (!first) return void 0;
	return `${[`${first[0]} of ${whole} ${first[1]}`, ...others.map(([count, verb]) => `${count} ${verb}`)].join(", ")}.`;
}
/** For example `2.5 s`, `45 s`, `3 min 20 s` or `2 h 5 min`. */
function formatDuration(ms) {
	if (ms < 9950) return `${(ms / 1e3).toFixed(1)} s`;
	const seconds = Math.round(ms / 1e3);
	const minutes = Math.floor(seconds / 60);
	if (minutes === 0) return `${seconds} s`;
	return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}



/***/ }),

/***/ 4191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ pathFor)
/* harmony export */ });
// .build/action-push-cases/compiled/shared/duvo/calls/path.js
/**
* Fills in a path template of the API's document, such as `/v2/runs/{run_id}`.
*
* A value can never change the path: `encodeURIComponent('..')` leaves `..`, and URL parsers then turn `/v2/runs/../stop`
* into `/v2/stop`. So a value that is empty, a dot segment, or contains a delimiter, a percent sign, white space, a control
* character or a lone surrogate throws a `TypeError` before anything is sent. `{*}` is a path of several segments; each is
* checked and encoded on its own.
*/
function pathFor(template, params) {
	const values = params;
	return {
		path: template.replace(/\{([^}]+)\}/g, (_, name) => {
			const value = values[name] ?? "";
			return name === "*" ? value.split("/").map(fileSegment).join("/") : segment(name, value);
		}),
		template
	};
}
function segment(name, value) {
	if (isUnusable(value) || /[/%?#\p{Z}]/u.test(value)) throw new TypeError(`${name} is not a usable id: ${JSON.stringify(value.slice(0, 100))}`);
	return encodeURIComponent(value);
}
/** File names may contain spaces, percent signs and the like, which encoding makes harmless. Dot segments are still refused. */
function fileSegment(value) {
	if (isUnusable(value)) throw new TypeError(`not a usable file path: ${JSON.stringify(value.slice(0, 100))}`);
	return encodeURIComponent(value);
}
/** No segment may be empty, a dot segment, or contain a backslash, a control character or a lone surrogate. */
function isUnusable(value) {
	return value === "" || /^\.{1,2}$/.test(value) || /[\\\p{Cc}]/u.test(value) || !value.isWellFormed();
}



/***/ }),

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   V8: () => (/* binding */ DuvoError),
/* harmony export */   dk: () => (/* binding */ UnexpectedResponseError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
// .build/action-push-cases/compiled/shared/duvo/errors.js
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

/***/ 9565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ bulkLimit),
  C: () => (/* binding */ cases)
});

// EXTERNAL MODULE: ./.build/action-push-cases/shaken/node_modules/zod/v4/classic/schemas.js + 12 modules
var schemas = __webpack_require__(4360);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/duvo/calls/path.js
var path = __webpack_require__(4191);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/duvo/errors.js
var errors = __webpack_require__(1189);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/node_modules/zod/v4/core/core2.js
var core2 = __webpack_require__(4802);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/cases/case-schemas.js



// .build/action-push-cases/compiled/shared/duvo/resources/cases/case-schemas.js
const optionalText = (0,schemas/* string */.Yj)().nullish();
const Case = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().min(1),
	queue_id: optionalText,
	title: (0,schemas/* string */.Yj)().catch(""),
	status: (0,schemas/* string */.Yj)(),
	display_status: optionalText,
	priority: optionalText,
	created_at: optionalText,
	updated_at: optionalText,
	completed_at: optionalText,
	claimed_by_run_id: optionalText,
	pending_human_request_id: optionalText,
	pending_approval_batch_id: optionalText,
	postponed_to: optionalText,
	/** Only in the results of a text search. It may be long, and nothing else needs it. */
	data: optionalText,
	labels: (0,schemas/* array */.YO)((0,schemas/* object */.Ik)({
		key: (0,schemas/* string */.Yj)().catch(""),
		value: (0,schemas/* string */.Yj)()
	})).nullish()
}).transform(({ display_status, ...item }) => ({
	...item,
	display_status: display_status || item.status
}));
const CaseRun = (0,schemas/* object */.Ik)({
	agent_id: optionalText,
	claimed_at: optionalText,
	created_at: optionalText
});
const CasePage = (0,schemas/* object */.Ik)({
	cases: (0,schemas/* array */.YO)(Case),
	total: (0,schemas/* number */.ai)().optional()
}).transform(({ cases, total }) => ({
	items: cases,
	total
}));
const Count = (0,schemas/* number */.ai)().int().min(0);
/** The older route, and redirects from it, call the first count `delegatedCount` or `retriedCount`. */
const ReprocessCounts = (0,schemas/* object */.Ik)({
	reprocessedCount: Count.optional(),
	delegatedCount: Count.optional(),
	retriedCount: Count.optional(),
	skippedCount: Count.default(0)
}).transform((body, context) => {
	const reprocessed = body.reprocessedCount ?? body.delegatedCount ?? body.retriedCount;
	if (reprocessed !== void 0) return {
		reprocessed,
		skipped: body.skippedCount
	};
	context.addIssue({
		code: "custom",
		message: "reprocessedCount is missing"
	});
	return core2/* NEVER */.tm;
});
const UpdateCounts = (0,schemas/* object */.Ik)({
	updatedCount: Count,
	skippedCount: Count.default(0),
	interruptedRunIds: (0,schemas/* array */.YO)((0,schemas/* string */.Yj)()).default([])
}).transform((body) => ({
	done: body.updatedCount,
	skipped: body.skippedCount,
	interruptedRunIds: body.interruptedRunIds
}));
const DeleteCounts = (0,schemas/* object */.Ik)({
	deletedCount: Count,
	interruptedRunIds: (0,schemas/* array */.YO)((0,schemas/* string */.Yj)()).default([])
}).transform((body) => ({
	done: body.deletedCount,
	interruptedRunIds: body.interruptedRunIds
}));


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/runs/run-status.js
var run_status = __webpack_require__(8191);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/cases/case-status.js


// .build/action-push-cases/compiled/shared/duvo/resources/cases/case-status.js
/** The buckets that together contain every Case of a state. They may contain others too. */
const buckets = {
	claimed: ["processing"],
	completed: ["resolved"],
	failed: ["resolved", "needs_review"]
};
/** People see `in_progress`; the filter calls it `claimed`. */
function stateOf(word) {
	const state = (0,run_status/* normalizeStatus */.SP)(word);
	return state === "in_progress" || state === "processing" ? "claimed" : state;
}
/** The words of a filter in the server's vocabulary. Unknown words pass unchanged. */
function filterWords(words, vocabulary) {
	const states = words.map((word) => vocabulary === "states" ? stateOf(word) : (0,run_status/* normalizeStatus */.SP)(word));
	if (vocabulary === "states") return [...new Set(states)];
	return [...new Set(states.flatMap((word) => buckets[stateOf(word)] ?? [word]))];
}
/**
* Whether a Case is in one of the wanted states: buckets contain more than requested. For a wanted bucket, the server's
* word counts.
*/
function hasStatus(item, words) {
	const states = [stateOf(item.display_status), stateOf(item.status)];
	const names = /* @__PURE__ */ new Set([
		"pending",
		"claimed",
		"completed",
		"failed",
		"needs_input",
		"postponed",
		"canceled",
		"success"
	]);
	return words.some((word) => {
		const wanted = stateOf(word);
		if (!names.has(wanted)) return true;
		return wanted === "pending" ? states[0] === "pending" : states.includes(wanted);
	});
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/cases/cases.js






// .build/action-push-cases/compiled/shared/duvo/resources/cases/cases.js
function withoutData({ data: _, ...item }) {
	return item;
}
const oldest = {
	sort_by: "created_at",
	sort_order: "asc"
};
const lastChanged = {
	sort_by: "updated_at",
	sort_order: "desc"
};
/** The most ids that one bulk call takes. */
const bulkLimit = 100;
function bulk(action, queueId) {
	const params = { queue_id: queueId };
	return {
		method: "POST",
		path: {
			"bulk-update-status": (0,path/* pathFor */.p)("/v2/queues/{queue_id}/cases/bulk-update-status", params),
			"bulk-update-priority": (0,path/* pathFor */.p)("/v2/queues/{queue_id}/cases/bulk-update-priority", params),
			"bulk-delete": (0,path/* pathFor */.p)("/v2/queues/{queue_id}/cases/bulk-delete", params)
		}[action]
	};
}
function cases({ send }) {
	let vocabulary = "states";
	function page(queueId, filter, offset, options) {
		const { search, labels, order, ...rest } = filter;
		const params = { queue_id: queueId };
		const status = filter.status && filterWords(filter.status, vocabulary);
		const paging = {
			...order === "last-changed" ? lastChanged : oldest,
			limit: 100,
			offset,
			search
		};
		if (labels === void 0) return send({
			method: "GET",
			path: (0,path/* pathFor */.p)("/v2/queues/{queue_id}/cases", params),
			query: {
				...paging,
				...rest,
				status: status?.join(","),
				priority: rest.priority?.join(",")
			},
			response: CasePage,
			options
		});
		return send({
			method: "POST",
			path: (0,path/* pathFor */.p)("/v2/queues/{queue_id}/cases/search", params),
			json: {
				...paging,
				filters: {
					...rest,
					labels,
					status
				}
			},
			response: CasePage,
			options
		});
	}
	return {
		/** One Case. */
		get: (caseId, options) => send({
			method: "GET",
			path: (0,path/* pathFor */.p)("/v2/cases/{case_id}", { case_id: caseId }),
			response: (0,schemas/* object */.Ik)({ case: Case }).transform((body) => body.case),
			options
		}),
		/** The Jobs that have held a Case, newest first, at most 50. */
		runs: (caseId, options) => send({
			method: "GET",
			path: (0,path/* pathFor */.p)("/v2/cases/{case_id}/runs", { case_id: caseId }),
			response: (0,schemas/* object */.Ik)({ runs: (0,schemas/* array */.YO)(CaseRun) }).transform((body) => body.runs),
			options
		}),
		/**
		* Up to 100 Cases of a Queue from `offset`. `count` is how many rows the server sent; if the server filters by bucket,
		* `items` omits those of other states. Uses the search route only for labels: the list is a GET, which can always be
		* repeated.
		*/
		async find(queueId, filter, offset = 0, options) {
			const { status } = filter;
			const read = async () => {
				const { items, total } = await page(queueId, filter, offset, options);
				const wanted = status ? items.filter((item) => hasStatus(item, status)) : items;
				return {
					items: filter.search === void 0 ? wanted.map(withoutData) : wanted,
					total,
					count: items.length
				};
			};
			try {
				return await read();
			} catch (error) {
				if (!(status && error instanceof errors/* ApiError */.hD && error.status === 400) || vocabulary === "buckets") throw error;
				vocabulary = "buckets";
				return read();
			}
		},
		/**
		* Reassigns Cases to an Assignment from scratch. Their active Jobs are interrupted first, so calling it twice discards
		* the work of the first call. The Assignment must already consume the Queue.
		*/
		reprocess: (queueId, body, options) => send({
			method: "POST",
			path: (0,path/* pathFor */.p)("/v2/queues/{queue_id}/cases/bulk-reprocess", { queue_id: queueId }),
			json: body,
			response: ReprocessCounts,
			options
		}),
		/**
		* Creates Cases, at most 100 a call, and returns them as stored. The server does not detect duplicates: sending twice
		* creates two.
		*/
		create: (queueId, items, options) => send({
			method: "POST",
			path: (0,path/* pathFor */.p)("/v2/queues/{queue_id}/cases", { queue_id: queueId }),
			json: { cases: items },
			response: (0,schemas/* object */.Ik)({ added_cases: (0,schemas/* array */.YO)(Case) }).transform((body) => body.added_cases.map(withoutData)),
			options
		}),
		/**
		* Sets the status of up to 100 Cases: `pending`, `completed`, `failed`, on newer servers also `canceled`. Interrupts
		* their Jobs.
		*/
		updateStatus: (queueId, body, options) => send({
			...bulk("bulk-update-status", queueId),
			json: body,
			response: UpdateCounts,
			options
		}),
		/** Sets the priority of up to 100 Cases: `none`, `medium` or `high`. */
		updatePriority: (queueId, body, options) => send({
			...bulk("bulk-update-priority", queueId),
			json: body,
			response: UpdateCounts,
			options
		}),
		/** Permanently deletes up to 100 Cases and interrupts their Jobs. Returns only the number of deleted Cases. */
		delete: (queueId, body, options) => send({
			...bulk("bulk-delete", queueId),
			json: body,
			response: DeleteCounts,
			options
		}),
		/** The deprecated predecessor of `reprocess`, only for servers that lack `reprocess`. */
		delegate: (queueId, body, options) => send({
			method: "POST",
			path: (0,path/* pathFor */.p)("/v2/queues/{queue_id}/cases/bulk-delegate", { queue_id: queueId }),
			json: body,
			response: ReprocessCounts,
			options
		})
	};
}



/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ normalizeStatus),
/* harmony export */   hU: () => (/* binding */ phaseOf),
/* harmony export */   ih: () => (/* binding */ isKnownStatus)
/* harmony export */ });
// .build/action-push-cases/compiled/shared/duvo/resources/runs/run-status.js
const ended = /* @__PURE__ */ new Set([
	"completed",
	"failed",
	"stopped",
	"interrupted",
	"canceled",
	"cancelled"
]);
const active = /* @__PURE__ */ new Set([
	"not_started",
	"pending",
	"starting",
	"running"
]);
/** `needs_attention` is documented only as a filter. If a Job ever reports it, a person is needed. */
const waiting = /* @__PURE__ */ new Set(["waiting", "needs_attention"]);
/** Normalises a status for comparison: the vocabulary is open, and neither case nor white space matters. */
function normalizeStatus(status) {
	return status.trim().toLowerCase();
}
function isKnownStatus(status) {
	const word = normalizeStatus(status);
	return ended.has(word) || active.has(word) || waiting.has(word);
}
/**
* The phase of a Job. The API's list of statuses is open: an unknown one counts as active, unless the Job has an end date
* (`completed_at`).
*/
function phaseOf(run) {
	const word = normalizeStatus(run.status);
	if (ended.has(word)) return "ended";
	if (waiting.has(word)) return "waiting";
	if (active.has(word)) return "active";
	return run.completed_at ? "ended" : "active";
}



/***/ })

};
