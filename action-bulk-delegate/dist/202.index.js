export const id = 202;
export const ids = [202,393];
export const modules = {

/***/ 393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCaseFile: () => (/* binding */ readCaseFile),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports formatOf, parseCsv */
/* harmony import */ var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(799);
/* harmony import */ var _shared_action_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(147);
/* harmony import */ var _case_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(455);






// .build/action-bulk-delegate/compiled/action-bulk-delegate/src/case-file.js
const maxBytes = 64 * 2 ** 20;
/** Reads the ids of a file. Throws an `ActionError` that names the file and everything in it that is no id. */
async function readCaseFile(path, workspace) {
	const name = `case-ids-file: ${JSON.stringify((0,_shared_action_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(path))}`;
	try {
		return (0,_case_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .collectIds */ .X1)(await parseFile(path, await readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path))));
	} catch (error) {
		if (error instanceof _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`${name} ${error.message}`);
		throw error;
	}
}
/** The text of a regular file. UTF-8, or UTF-16 with its byte order mark, which shells on Windows write. */
async function readText(path) {
	const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(path).catch(() => void 0);
	if (!stats) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("does not exist");
	if (!stats.isFile()) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("is not a file");
	if (stats.size > maxBytes) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`is larger than ${maxBytes / 2 ** 20} MiB`);
	const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(path).catch(() => {
		throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("cannot be read");
	});
	return new TextDecoder(bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : "utf-8").decode(bytes);
}
async function parseFile(path, text) {
	switch (formatOf(path, text)) {
		case "json": return (0,_case_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
		case "jsonl": return (0,_case_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonLines */ .Lx)(text);
		case "csv": return parseCsv(text);
		case "text": return (0,_case_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
	}
}
const formats = {
	".csv": "csv",
	".tsv": "csv",
	".json": "json",
	".jsonl": "jsonl",
	".ndjson": "jsonl"
};
/** The ending of the name decides; without a known one, the first characters do. */
function formatOf(path, text) {
	const known = formats[(0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(path).toLowerCase()];
	if (known) return known;
	const start = text.trimStart();
	if (start.startsWith("[")) return "json";
	if (start.startsWith("{")) return isJson(text) ? "json" : "jsonl";
	return ((0,_shared_action_text_js__WEBPACK_IMPORTED_MODULE_4__/* .splitLines */ .uz)(text).find((line) => line.trim() !== "" && !line.trimStart().startsWith("#")) ?? "").split(/[,;\t]/).some(isIdColumn) ? "csv" : "text";
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
/** `id`, `case_id`, `Case ID` and the like. */
function isIdColumn(name) {
	return /^(?:id|caseid)$/.test(name.toLowerCase().replace(/[^a-z]/g, ""));
}
/** The `id` column of a table with a header. A table of one column needs none. */
async function parseCsv(text) {
	const rows = await readRows(text);
	const [header] = rows;
	if (!header) return [];
	const column = header.cells.findIndex(isIdColumn);
	if (column < 0 && rows.every(({ cells }) => cells.length === 1)) return (0,_case_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
	if (column < 0) {
		const names = header.cells.map((cell) => JSON.stringify((0,_shared_action_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(cell, 40))).join(", ");
		throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`has no column "id": its first row is ${names}`);
	}
	return rows.slice(1).map(({ cells, line }) => ({
		value: cells[column] ?? "",
		place: `line ${line}`
	}));
}
async function readRows(text) {
	const { parse } = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 175));
	const rows = [];
	try {
		parse(text, {
			delimiter: [
				",",
				";",
				"	"
			],
			comment: "#",
			comment_no_infix: true,
			relax_column_count: true,
			skip_empty_lines: true,
			trim: true,
			on_record: (cells, { lines }) => {
				rows.push({
					cells,
					line: lines
				});
				return null;
			}
		});
	} catch (error) {
		throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`is not CSV: ${error instanceof Error ? (0,_shared_action_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(error.message, 200) : ""}`);
	}
	return rows;
}



/***/ }),

/***/ 204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ isPart),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   lD: () => (/* binding */ split)
/* harmony export */ });
/* harmony import */ var _shared_duvo_resources_cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(616);


// .build/action-bulk-delegate/compiled/action-bulk-delegate/src/chunks.js
/** Cuts the list into chunks as large as one call takes, in order: 1, 2, 3 ... */
function chunksOf(ids) {
	return cut(ids, _shared_duvo_resources_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .bulkLimit */ .I).map((part, index) => ({
		name: String(index + 1),
		ids: part
	}));
}
/** Cuts what is left of a refused piece, to find the ids that it was refused for: 100 → 10 → 1. */
function split({ name }, ids) {
	return cut(ids, ids.length > 10 ? 10 : 1).map((part, index) => ({
		name: `${name}.${index + 1}`,
		ids: part
	}));
}
/** Whether the piece came about by splitting. */
function isPart({ name }) {
	return name.includes(".");
}
function cut(ids, size) {
	return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size));
}



/***/ }),

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(799);
/* harmony import */ var _shared_action_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(147);
/* harmony import */ var _shared_duvo_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(453);
/* harmony import */ var _resolution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(641);





// .build/action-bulk-delegate/compiled/action-bulk-delegate/src/delivery.js
/** How often one set of ids is sent when the answers get lost. */
const maxSends = 5;
/** A server that answers 500 so many times, without a trace of work, stumbles over one of the Cases. */
const maxServerErrors = 3;
/**
* Delivers a piece so that every Case is taken once. A call whose answer was lost is never simply repeated, since a second
* effect would interrupt the Jobs that the first one started:
*
* 1. The Cases are read back. Those that show the trace of the call are delegated.
* 2. If none does, after a pause, the same call goes out again under the same key: should the first one be carried out
*    late after all, a server that honours keys still does it once.
* 3. If only some do, the others go under a new key, because they are another request.
*/
async function deliver(piece, deps) {
	let { ids } = piece;
	let key = piece.earlier?.key ?? deps.uuid();
	let lostSince = piece.earlier?.sentAt;
	for (let sends = 1;; sends += 1) {
		const sent = await deps.send({
			chunk: piece.name,
			key,
			ids
		});
		const resent = sends > 1 || piece.earlier !== void 0 || void 0;
		if (sent.kind === "answered") return settle(piece, ids, sent.counts, lostSince ?? sent.sentAt, resent, deps);
		if (sent.kind === "unsent") return giveUp(piece, ids, sent.error, lostSince !== void 0, deps);
		if (sent.kind === "refused" && !(sent.error.status === 409 && lostSince !== void 0)) return {
			kind: "refused",
			error: sent.error,
			ids
		};
		lostSince ??= sent.kind === "lost" ? sent.sentAt : 0;
		const left = await resolve(piece, ids, lostSince, sent.error, resent, deps);
		if (left === void 0) return {
			kind: "trouble",
			reason: reasonOf(sent.error)
		};
		if (left.length === 0) return { kind: "done" };
		if (left.length === ids.length && sends >= maxServerErrors && isServerError(sent.error)) return {
			kind: "refused",
			error: sent.error,
			ids
		};
		if (sends >= maxSends || deps.signal.aborted) return giveUp(piece, left, sent.error, true, deps);
		if (left.length < ids.length) [ids, key, lostSince] = [
			left,
			deps.uuid(),
			void 0
		];
	}
}
/** Records what an answer says. */
async function settle({ name }, ids, counts, since, resent, deps) {
	const sorted = await (0,_resolution_js__WEBPACK_IMPORTED_MODULE_2__/* .tellApart */ .us)(ids, counts, since, deps).catch((error) => ({
		delegated: [],
		skipped: [],
		ambiguous: ids,
		reason: `Duvo skipped ${counts.skipped} of ${ids.length}, and which cannot be read: ${reasonOf(error)}`
	}));
	deps.record(name, "delegated", sorted.delegated, { resent });
	deps.record(name, "skipped", sorted.skipped);
	deps.record(name, "ambiguous", sorted.ambiguous, { reason: sorted.reason });
	return { kind: "done" };
}
/**
* Records what reading back tells about a call whose answer was lost.
*
* @returns the ids without a trace; undefined where the Cases cannot be read, then all are recorded as ambiguous
*/
async function resolve({ name }, ids, since, error, resent, deps) {
	let traced;
	try {
		traced = await (0,_resolution_js__WEBPACK_IMPORTED_MODULE_2__/* .readBack */ .e7)(ids, since, error, deps);
	} catch (failure) {
		const reason = `answer lost (${reasonOf(error)}), and the Cases could not be read back: ${reasonOf(failure)}`;
		deps.record(name, "ambiguous", ids, { reason });
		return;
	}
	deps.record(name, "delegated", traced.taken, {
		reason: "answer lost, read back",
		resent
	});
	deps.record(name, "ambiguous", traced.unclear, { reason: "answer lost, and the Case has moved on since" });
	return traced.none;
}
/** Nothing gets through any more. What an earlier call of the same ids did is not known then. */
function giveUp({ name }, ids, error, wasLost, { record }) {
	const reason = reasonOf(error);
	if (wasLost) record(name, "ambiguous", ids, { reason: `answer lost: ${reason}` });
	else record(name, "failed", ids, { reason: `not sent: ${reason}` });
	return {
		kind: "trouble",
		reason
	};
}
function isServerError(error) {
	return error instanceof _shared_duvo_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD && error.status === 500;
}
/** One line for a table. */
function reasonOf(error) {
	return (0,_shared_action_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)((0,_shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error), 300);
}



/***/ }),

/***/ 492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readCases),
  x: () => (/* binding */ readRuns)
});

;// CONCATENATED MODULE: ./.build/action-bulk-delegate/shaken/shared/action/pool.js
// .build/action-bulk-delegate/compiled/shared/action/pool.js
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


// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/shared/duvo/errors.js
var errors = __webpack_require__(453);
;// CONCATENATED MODULE: ./.build/action-bulk-delegate/shaken/action-bulk-delegate/src/reading.js



// .build/action-bulk-delegate/compiled/action-bulk-delegate/src/reading.js
/** Rows of a page of the list. */
const pageSize = 100;
/** A list that shrinks while one reads may have hidden a row: it is read again, so many times at most. */
const maxPasses = 3;
/**
* Reads those of the ids that are in the Queue and match the filter. Page by page, or one by one, whichever needs fewer
* requests; that is known after the first page.
*
* @param maxPages reads so many pages only, and leaves out what they do not hold
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
/** One pass over the list; moves what it finds from `missing` to `found`. True where the list lost rows on the way. */
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
		if (error instanceof errors/* ApiError */.hD && error.status === 404) return void 0;
		throw error;
	}
}
/** The Jobs that have held each of the Cases. */
function readRuns(ids, { duvo, signal }) {
	return readEach(ids, (id) => duvo.cases.runs(id, { signal }));
}
/** One request for each id, a few at a time. Throws the first failure. */
async function readEach(ids, read) {
	const values = /* @__PURE__ */ new Map();
	const results = await mapPool(ids, 4, async (id) => values.set(id, await read(id)));
	for (const result of results) if (result.status === "rejected") throw result.reason;
	return values;
}



/***/ }),

/***/ 641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e7: () => (/* binding */ readBack),
  nm: () => (/* binding */ readTraces),
  us: () => (/* binding */ tellApart)
});

// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/shared/duvo/errors.js
var errors = __webpack_require__(453);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/action-bulk-delegate/src/reading.js + 1 modules
var reading = __webpack_require__(492);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/action-bulk-delegate/src/skips.js
var skips = __webpack_require__(868);
;// CONCATENATED MODULE: ./.build/action-bulk-delegate/shaken/action-bulk-delegate/src/traces.js
// .build/action-bulk-delegate/compiled/action-bulk-delegate/src/traces.js
/**
* `sentAt` is an estimate of the server's clock that never runs ahead of it; this much is allowed for a database whose
* clock is behind that of the server.
*/
const clockMarginMs = 1e3;
/** A Case whose dates of creation and change are this close was never changed. */
const creationMs = 100;
/** Whether a Case was changed since the call was sent. Times in milliseconds of the server's clock. */
function isChanged(item, sentAt) {
	const updatedAt = Date.parse(item.updated_at ?? "");
	const createdAt = Date.parse(item.created_at ?? "");
	return updatedAt >= sentAt - clockMarginMs && !(updatedAt - createdAt <= creationMs);
}
/** Whether the Case waits: that is how the call leaves it, until a Job takes it. */
function isWaiting(item) {
	return item.display_status === "pending" && !item.claimed_by_run_id;
}
/**
* Reads the trace. The call resets a Case, which ends the Job that holds it; from then on only Jobs of its Assignment
* take it. So whichever Job took it last tells.
*
* @param runs the Jobs that have held the Case; not needed for one that waits
*/
function traceOf(item, sentAt, agent, runs) {
	if (!item || !isChanged(item, sentAt)) return "none";
	if (isWaiting(item)) return "taken";
	const [last] = runs.map((run) => ({
		agent: run.agent_id,
		at: Date.parse(run.claimed_at ?? run.created_at ?? "")
	})).filter(({ at }) => !Number.isNaN(at)).sort((a, b) => b.at - a.at);
	if (!last) return "unclear";
	return last.at >= sentAt - clockMarginMs && last.agent === agent ? "taken" : "none";
}


;// CONCATENATED MODULE: ./.build/action-bulk-delegate/shaken/action-bulk-delegate/src/resolution.js





// .build/action-bulk-delegate/compiled/action-bulk-delegate/src/resolution.js
/** Until a call whose answer was lost has either been carried out or never will be. */
const settleMs = {
	lost: 2e3,
	slow: 15e3
};
/**
* Looks for the traces of a call whose answer was lost: at once, and where something is missing again after a pause.
*
* @param since when the call was sent, in milliseconds of the server's clock
* @param error how the answer was lost
*/
async function readBack(ids, since, error, deps) {
	const { clock, signal } = deps;
	const glance = await readTraces(ids, since, deps, {
		order: "last-changed",
		maxPages: 5
	}).catch(() => void 0);
	if (glance?.taken.length === ids.length) return glance;
	await clock.sleep(error instanceof errors/* TimeoutError */.MU ? settleMs.slow : settleMs.lost, signal);
	try {
		return await readTraces(ids, since, deps);
	} catch {
		await clock.sleep(settleMs.slow, signal);
		return readTraces(ids, since, deps);
	}
}
/** What the Cases show of a call that was sent at `since`. Only a whole reading proves that a trace is missing. */
async function readTraces(ids, since, reader, glance) {
	const items = await readChanged(ids, since, reader, glance);
	const traced = {
		taken: [],
		none: [],
		unclear: []
	};
	const moved = [...items.values()].filter((item) => !isWaiting(item)).map(({ id }) => id);
	const runs = await (0,reading/* readRuns */.x)(moved, reader);
	for (const id of ids) traced[traceOf(items.get(id), since, reader.agent, runs.get(id) ?? [])].push(id);
	return traced;
}
/** Tells which Cases of an answered call were delegated and which skipped. */
async function tellApart(ids, counts, since, deps) {
	if ((0,skips/* isPlain */.$i)(ids.length, counts)) return (0,skips/* sortByChange */.mA)(ids, counts, /* @__PURE__ */ new Set());
	const sorted = (0,skips/* sortByChange */.mA)(ids, counts, new Set((await readChanged(ids, since, deps)).keys()));
	if (sorted.ambiguous.length === 0) return sorted;
	await deps.clock.sleep(settleMs.lost, deps.signal);
	return (0,skips/* sortByChange */.mA)(ids, counts, new Set((await readChanged(ids, since, deps)).keys()));
}
async function readChanged(ids, since, reader, glance) {
	const updated_at_from = new Date(since - clockMarginMs).toISOString();
	const items = await (0,reading/* readCases */.k)(ids, {
		updated_at_from,
		order: glance?.order
	}, reader, glance?.maxPages);
	return new Map([...items].filter(([, item]) => isChanged(item, since)));
}



/***/ }),

/***/ 821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HN: () => (/* binding */ planLines),
  readLedger: () => (/* binding */ readLedger),
  VP: () => (/* binding */ readUnsure),
  lv: () => (/* binding */ sortHistory)
});

// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/shared/action/errors.js
var errors = __webpack_require__(799);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/shared/action/text.js
var action_text = __webpack_require__(147);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/action-bulk-delegate/src/case-file.js
var case_file = __webpack_require__(393);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/action-bulk-delegate/src/chunks.js
var chunks = __webpack_require__(204);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/action-bulk-delegate/src/delivery.js
var delivery = __webpack_require__(482);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(598);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/node_modules/zod/v4/core/api.js
var api = __webpack_require__(717);
;// CONCATENATED MODULE: ./.build/action-bulk-delegate/shaken/node_modules/zod/v4/classic/iso.js



// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return (0,api/* _isoDateTime */.G1)(schemas/* ZodISODateTime */.Yo, params);
}


;// CONCATENATED MODULE: ./.build/action-bulk-delegate/shaken/action-bulk-delegate/src/ledger-lines.js





// .build/action-bulk-delegate/compiled/action-bulk-delegate/src/ledger-lines.js
const Ids = (0,schemas/* array */.YO)((0,schemas/* string */.Yj)().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const Moment = datetime();
const Reason = (0,schemas/* string */.Yj)().optional();
const Start = (0,schemas/* object */.Ik)({
	event: (0,schemas/* literal */.eu)("start"),
	version: (0,schemas/* literal */.eu)(1),
	queue: (0,schemas/* string */.Yj)(),
	agent: (0,schemas/* string */.Yj)(),
	requested: (0,schemas/* number */.ai)().int(),
	at: Moment
});
const Line = (0,schemas/* discriminatedUnion */.gM)("event", [
	Start,
	(0,schemas/* object */.Ik)({
		event: (0,schemas/* literal */.eu)("planned"),
		ids: Ids
	}),
	(0,schemas/* object */.Ik)({
		event: (0,schemas/* literal */.eu)("sent"),
		chunk: (0,schemas/* string */.Yj)(),
		key: (0,schemas/* string */.Yj)(),
		at: Moment,
		ids: Ids
	}),
	(0,schemas/* object */.Ik)({
		event: (0,schemas/* literal */.eu)("delegated"),
		chunk: (0,schemas/* string */.Yj)(),
		ids: Ids,
		reason: Reason,
		resent: (0,schemas/* boolean */.zM)().optional()
	}),
	(0,schemas/* object */.Ik)({
		event: (0,schemas/* literal */.eu)("skipped"),
		chunk: (0,schemas/* string */.Yj)(),
		ids: Ids,
		reason: Reason
	}),
	(0,schemas/* object */.Ik)({
		event: (0,schemas/* literal */.eu)("failed"),
		chunk: (0,schemas/* string */.Yj)(),
		ids: Ids,
		reason: Reason
	}),
	(0,schemas/* object */.Ik)({
		event: (0,schemas/* literal */.eu)("ambiguous"),
		chunk: (0,schemas/* string */.Yj)(),
		ids: Ids,
		reason: Reason
	})
]);
/**
* Reads a ledger. A last line that is cut short was never acted upon, since calls leave only after their line is on the
* disk: it is left out. Throws an `ActionError` where the ledger is damaged or ends before its plan does.
*/
function readHistory(text) {
	const [start, ...lines] = parseLines(text);
	if (start?.event !== "start") throw new errors/* ActionError */.lZ("is not a ledger: it does not begin with a start line");
	const standings = /* @__PURE__ */ new Map();
	const sent = /* @__PURE__ */ new Map();
	const calls = /* @__PURE__ */ new Map();
	for (const line of lines) {
		if (line.event === "start") continue;
		if (line.event === "sent") calls.set(line.key, line.ids);
		for (const id of line.ids) standings.set(id, standingAfter(line, id, sent));
	}
	if (standings.size < start.requested) throw new errors/* ActionError */.lZ(`ends before its plan was complete (${standings.size} of ${start.requested} Cases), so that run had sent nothing: start anew without resume-from`);
	return {
		queue: start.queue,
		agent: start.agent,
		standings,
		calls
	};
}
function parseLines(text) {
	return (0,action_text/* splitLines */.uz)(text).slice(0, -1).flatMap((line, index) => {
		if (line === "") return [];
		const parsed = Line.safeParse(parseJson(line));
		if (!parsed.success) throw new errors/* ActionError */.lZ(`is damaged in line ${index + 1}`);
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
/** Where a Case stands after a line about it. `sent` holds the calls that have not ended for each Case. */
function standingAfter(line, id, sent) {
	switch (line.event) {
		case "planned": return { fate: "planned" };
		case "sent": {
			const unsure = {
				fate: "unsure",
				key: line.key,
				sentAt: sent.get(id)?.sentAt ?? Date.parse(line.at)
			};
			sent.set(id, unsure);
			return unsure;
		}
		case "ambiguous": return sent.get(id) ?? {
			fate: "unsure",
			key: "",
			sentAt: 0
		};
		default: {
			sent.delete(id);
			const resent = line.event === "delegated" ? line.resent : void 0;
			return {
				fate: line.event,
				reason: line.reason,
				resent
			};
		}
	}
}


// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/action-bulk-delegate/src/resolution.js + 1 modules
var resolution = __webpack_require__(641);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./.build/action-bulk-delegate/shaken/action-bulk-delegate/src/resume.js









// .build/action-bulk-delegate/compiled/action-bulk-delegate/src/resume.js
/**
* Reads the ledger to resume from. Throws an `ActionError` where it is unusable, or not about the Queue and the Assignment
* of `wanted`.
*/
async function readLedger(path, workspace, wanted) {
	const name = `resume-from: ${JSON.stringify((0,action_text/* oneLine */.TN)(path))}`;
	let history;
	try {
		history = readHistory(await (0,case_file/* readText */.yR)((0,external_node_path_.resolve)(workspace, path)));
	} catch (error) {
		if (error instanceof errors/* ActionError */.lZ) throw new errors/* ActionError */.lZ(`${name} ${error.message}`);
		throw error;
	}
	const { queue, agent } = history;
	if (wanted && queue !== wanted.queueId) throw new errors/* ActionError */.lZ(`${name} is about Queue ${queue}, not ${wanted.queueId}`);
	if (wanted && agent !== wanted.agentId) throw new errors/* ActionError */.lZ(`${name} is about Assignment ${agent}, not ${wanted.agentId}`);
	return history;
}
/** Sorts the ids of a history. What was refused, skipped or never sent is open: it is tried again. */
function sortHistory({ standings, calls }) {
	const ids = [...standings];
	const unsure = ids.flatMap(([id, standing]) => standing.fate === "unsure" ? [{
		id,
		...standing
	}] : []);
	const byCall = Map.groupBy(unsure, ({ key, sentAt }) => `${key} ${sentAt}`);
	return {
		delegated: ids.filter(([, { fate }]) => fate === "delegated").map(([id]) => id),
		open: ids.filter(([, { fate }]) => fate !== "delegated" && fate !== "unsure").map(([id]) => id),
		unsure: [...byCall.values()].flatMap((group) => {
			const [{ key, sentAt } = {
				key: "",
				sentAt: 0
			}] = group;
			const left = new Set(group.map(({ id }) => id));
			const sent = calls.get(key)?.filter((id) => left.has(id)) ?? [];
			const isWhole = sent.length === left.size && sent.length === calls.get(key)?.length;
			return [{
				key,
				sentAt,
				ids: isWhole ? sent : [...left],
				isWhole
			}];
		})
	};
}
/** The name under which lines of an earlier run stand in the new ledger. */
const earlier = "earlier";
/**
* The beginning of a ledger: every Case is planned before the first one is sent. What an earlier run did or began is
* carried over, so that the new ledger alone is enough to resume again.
*/
function planLines({ ids, unfinished }, { queue, agent, at }) {
	const { delegated, unsure, open } = unfinished;
	return [
		{
			event: "start",
			version: 1,
			queue,
			agent,
			requested: ids.length,
			at: new Date(at).toISOString()
		},
		...(0,chunks/* chunksOf */.U_)(delegated).map((chunk) => ({
			event: "delegated",
			chunk: earlier,
			ids: [...chunk.ids]
		})),
		...unsure.map(({ key, sentAt, ids, isWhole }) => {
			return {
				event: "sent",
				chunk: earlier,
				key: isWhole ? key : "",
				at: new Date(sentAt).toISOString(),
				ids: [...ids]
			};
		}),
		...(0,chunks/* chunksOf */.U_)(open).map((chunk) => ({
			event: "planned",
			ids: [...chunk.ids]
		}))
	];
}
/**
* Reads back what an earlier run has sent without learning its end, and records what that tells. What shows no trace is to
* be sent: a whole call under its own key, should the first one be carried out late after all.
*/
async function readUnsure({ unsure }, deps) {
	const pieces = [];
	for (const [index, { key, sentAt, ids, isWhole }] of unsure.entries()) {
		const name = `${earlier}-${index + 1}`;
		try {
			const { taken, unclear, none } = await (0,resolution/* readTraces */.nm)(ids, sentAt, deps);
			deps.record(name, "delegated", taken, { reason: "read back" });
			deps.record(name, "ambiguous", unclear, { reason: "the Case has moved on since" });
			const isSame = isWhole && none.length === ids.length && key !== "";
			if (none.length > 0) pieces.push({
				name,
				ids: none,
				...isSame && { earlier: {
					key,
					sentAt
				} }
			});
		} catch (error) {
			deps.record(name, "ambiguous", ids, { reason: `cannot be read back: ${(0,delivery/* reasonOf */.A)(error)}` });
		}
	}
	return pieces;
}



/***/ }),

/***/ 868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   Ks: () => (/* binding */ explainSkips),
/* harmony export */   mA: () => (/* binding */ sortByChange)
/* harmony export */ });
/* unused harmony export skipReason */
/* harmony import */ var _fates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(411);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);



// .build/action-bulk-delegate/compiled/action-bulk-delegate/src/skips.js
/** Whether the counts alone tell what became of each Case. */
function isPlain(count, { reprocessed, skipped }) {
	return reprocessed + skipped === count && (reprocessed === 0 || skipped === 0);
}
/**
* An answer tells how many Cases were skipped, never which: those that have not changed since. Where the Cases contradict
* the counts, whatever is not certain is ambiguous.
*
* @param changed the ids whose Cases have changed since the call was sent
*/
function sortByChange(ids, counts, changed) {
	const { reprocessed, skipped } = counts;
	if (isPlain(ids.length, counts)) return {
		delegated: skipped === 0 ? ids : [],
		skipped: skipped === 0 ? [] : ids,
		ambiguous: []
	};
	const moved = ids.filter((id) => changed.has(id));
	const still = ids.filter((id) => !changed.has(id));
	const reason = `Duvo answered ${reprocessed} delegated and ${skipped} skipped of ${ids.length}, but ${moved.length} have changed`;
	if (reprocessed + skipped !== ids.length) return {
		delegated: moved,
		skipped: [],
		ambiguous: still,
		reason
	};
	if (moved.length === reprocessed) return {
		delegated: moved,
		skipped: still,
		ambiguous: []
	};
	return moved.length > reprocessed ? {
		delegated: [],
		skipped: still,
		ambiguous: moved,
		reason
	} : {
		delegated: moved,
		skipped: [],
		ambiguous: still,
		reason
	};
}
/** Why Duvo left a Case as it is, as far as its state tells. */
function skipReason(item) {
	if (!item) return "not in this Queue";
	if (item.pending_approval_batch_id) return "waits for an approval";
	if (item.pending_human_request_id) return "waits for a person to answer";
	return `left as it is by Duvo, status ${item.display_status}`;
}
/** Looks up the skipped Cases, all at once, and records why they were. Where that fails, they stay without a reason. */
async function explainSkips(recorder, reader) {
	const ids = (0,_fates_js__WEBPACK_IMPORTED_MODULE_1__/* .idsOf */ .U)(recorder.fates(), "skipped");
	if (ids.length === 0) return;
	const items = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readCases */ .k)(ids, {}, reader).catch(() => void 0);
	if (!items) return;
	const byReason = Map.groupBy(ids, (id) => skipReason(items.get(id)));
	for (const [reason, of] of byReason) recorder.record("skips", "skipped", of, { reason });
}



/***/ }),

/***/ 453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   V8: () => (/* binding */ DuvoError),
/* harmony export */   dk: () => (/* binding */ UnexpectedResponseError),
/* harmony export */   hD: () => (/* binding */ ApiError)
/* harmony export */ });
// .build/action-bulk-delegate/compiled/shared/duvo/errors.js
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



/***/ }),

/***/ 973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ pathFor)
/* harmony export */ });
// .build/action-bulk-delegate/compiled/shared/duvo/path.js
/**
* Fills a template of the API's document, such as `/v2/runs/{run_id}`.
*
* A value can never change the path: `encodeURIComponent('..')` leaves `..`, and URL parsers then turn
* `/v2/runs/../stop` into `/v2/stop`. So a value that is empty, a dot segment, or holds a delimiter, a percent sign,
* white space, a control character or half a character is refused with a `TypeError`, before anything is sent.
* `{*}` is a path of several segments; each of them is checked and encoded on its own.
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
/** File names may hold spaces, percent signs and the like: encoding makes them harmless. Dot segments stay refused. */
function fileSegment(value) {
	if (isUnusable(value)) throw new TypeError(`not a usable file path: ${JSON.stringify(value.slice(0, 100))}`);
	return encodeURIComponent(value);
}
/** What no segment may be: nothing, a dot segment, or with a backslash, a control character or half a character in it. */
function isUnusable(value) {
	return value === "" || /^\.{1,2}$/.test(value) || /[\\\p{Cc}]/u.test(value) || !value.isWellFormed();
}



/***/ }),

/***/ 616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ bulkLimit),
  C: () => (/* binding */ cases)
});

// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/node_modules/zod/v4/core/core.js
var core = __webpack_require__(666);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(598);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/shared/duvo/errors.js
var errors = __webpack_require__(453);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/shared/duvo/path.js
var path = __webpack_require__(973);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/shared/duvo/resources/run-status.js
var run_status = __webpack_require__(414);
;// CONCATENATED MODULE: ./.build/action-bulk-delegate/shaken/shared/duvo/resources/case-status.js


// .build/action-bulk-delegate/compiled/shared/duvo/resources/case-status.js
/** The buckets that together hold every Case of a state; they may hold others too. */
const buckets = {
	claimed: ["processing"],
	completed: ["resolved"],
	failed: ["resolved", "needs_review"]
};
/** What a reader sees as `in_progress` is `claimed` in a filter. */
function stateOf(word) {
	const state = (0,run_status/* normalizeStatus */.SP)(word);
	return state === "in_progress" || state === "processing" ? "claimed" : state;
}
/** The words of a filter as a server of this vocabulary takes them. Unknown words pass as they are. */
function filterWords(words, vocabulary) {
	const states = words.map((word) => vocabulary === "states" ? stateOf(word) : (0,run_status/* normalizeStatus */.SP)(word));
	if (vocabulary === "states") return [...new Set(states)];
	return [...new Set(states.flatMap((word) => buckets[stateOf(word)] ?? [word]))];
}
/**
* Whether a Case is in one of the wanted states: buckets hold more than was asked for. A wanted bucket is taken at the
* server's word.
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


;// CONCATENATED MODULE: ./.build/action-bulk-delegate/shaken/shared/duvo/resources/cases.js






// .build/action-bulk-delegate/compiled/shared/duvo/resources/cases.js
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
	pending_approval_batch_id: optionalText
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
	return core/* NEVER */.tm;
});
const oldest = {
	sort_by: "created_at",
	sort_order: "asc"
};
const lastChanged = {
	sort_by: "updated_at",
	sort_order: "desc"
};
/** Most ids that one bulk call takes. */
const bulkLimit = 100;
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
			answer: CasePage,
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
			answer: CasePage,
			options
		});
	}
	return {
		/** One Case. */
		get: (caseId, options) => send({
			method: "GET",
			path: (0,path/* pathFor */.p)("/v2/cases/{case_id}", { case_id: caseId }),
			answer: (0,schemas/* object */.Ik)({ case: Case }).transform((body) => body.case),
			options
		}),
		/** The Jobs that have held a Case, newest first, at most 50. */
		runs: (caseId, options) => send({
			method: "GET",
			path: (0,path/* pathFor */.p)("/v2/cases/{case_id}/runs", { case_id: caseId }),
			answer: (0,schemas/* object */.Ik)({ runs: (0,schemas/* array */.YO)(CaseRun) }).transform((body) => body.runs),
			options
		}),
		/**
		* Up to 100 Cases of a Queue from `offset`. `count` is how many rows the server sent; where it filters by
		* buckets, those of other states are taken out of `items`. Only labels need the search route: the list is a GET, which
		* can be repeated without any doubt.
		*/
		async find(queueId, filter, offset = 0, options) {
			const { status } = filter;
			const read = async () => {
				const { items, total } = await page(queueId, filter, offset, options);
				return {
					items: status ? items.filter((item) => hasStatus(item, status)) : items,
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
		* Gives Cases to an Assignment, from the start: their active Jobs are interrupted first, so doing it twice undoes the
		* work of the first time. The Assignment must already consume the Queue.
		*/
		reprocess: (queueId, body, options) => send({
			method: "POST",
			path: (0,path/* pathFor */.p)("/v2/queues/{queue_id}/cases/bulk-reprocess", { queue_id: queueId }),
			json: body,
			answer: ReprocessCounts,
			options
		}),
		/** The predecessor of `reprocess`, deprecated: only for servers that do not have that yet. */
		delegate: (queueId, body, options) => send({
			method: "POST",
			path: (0,path/* pathFor */.p)("/v2/queues/{queue_id}/cases/bulk-delegate", { queue_id: queueId }),
			json: body,
			answer: ReprocessCounts,
			options
		})
	};
}



/***/ }),

/***/ 414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ normalizeStatus),
/* harmony export */   hU: () => (/* binding */ phaseOf),
/* harmony export */   ih: () => (/* binding */ isKnownStatus)
/* harmony export */ });
// .build/action-bulk-delegate/compiled/shared/duvo/resources/run-status.js
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
/** `needs_attention` is documented as a filter only; should a Job ever report it, a person is asked for. */
const waiting = /* @__PURE__ */ new Set(["waiting", "needs_attention"]);
/** A status as compared: the vocabulary is open, and neither case nor white space carries meaning. */
function normalizeStatus(status) {
	return status.trim().toLowerCase();
}
function isKnownStatus(status) {
	const word = normalizeStatus(status);
	return ended.has(word) || active.has(word) || waiting.has(word);
}
/**
* The phase of a Job. The API's list of statuses is open: an unknown one counts as active, unless the Job has an end
* date (`completed_at`).
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
