export const id = 847;
export const ids = [847];
export const modules = {

/***/ 844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PD: () => (/* binding */ keepRows),
/* harmony export */   jH: () => (/* binding */ outputOf),
/* harmony export */   kJ: () => (/* binding */ keepBody)
/* harmony export */ });
/* harmony import */ var _shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(225);
/* harmony import */ var _shared_action_log_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(455);



// .build/action-call-api/compiled/action-call-api/src/response/body.js
/** More than an output can hold: the rest is only in the file. */
const maxHeadChars = 2e5;
const maxShownBytes = 262144;
const maxShownRows = 20;
/** Keeps the body of one response. */
async function keepBody(body, { outputFile, secrets }) {
	const bytes = body.byteLength;
	const text = textOf(body);
	if (text === void 0) return {
		file: await outputFile("body.bin", body),
		bytes,
		head: "",
		shown: void 0
	};
	const value = parse(text);
	if (value === void 0) {
		const shown = bytes > maxShownBytes || text.trim() === "" ? void 0 : text;
		return {
			file: await outputFile("body.txt", text),
			bytes,
			head: text.slice(0, maxHeadChars),
			shown
		};
	}
	secrets.find(value);
	const shown = bytes > maxShownBytes ? void 0 : secrets.show(value);
	return {
		file: await outputFile("body.json", text),
		bytes,
		head: text.slice(0, maxHeadChars),
		shown
	};
}
/** Keeps the rows of all pages as one JSON text, one row per line, in the envelope of the pages. */
async function keepRows(pages, { outputFile, secrets }) {
	const kept = {
		head: "",
		bytes: 0,
		count: 0,
		first: []
	};
	async function* write() {
		for await (const text of joinRows(note(pages))) {
			kept.bytes += Buffer.byteLength(text);
			if (kept.head.length < maxHeadChars) kept.head += text.slice(0, maxHeadChars - kept.head.length);
			yield text;
		}
	}
	async function* note(pages) {
		for await (const page of pages) {
			secrets.find(page.rows);
			kept.first.push(...page.rows.slice(0, maxShownRows - kept.first.length));
			kept.count += page.rows.length;
			yield page;
		}
	}
	const file = await outputFile("body.json", write());
	const { head, bytes, count, first } = kept;
	return {
		body: {
			file,
			bytes,
			head,
			shown: secrets.show(first)
		},
		count
	};
}
/** The JSON text of all rows, one piece per page. */
async function* joinRows(pages) {
	let count = 0;
	let first;
	for await (const page of pages) {
		if (first === void 0) yield page.rowsIn === void 0 ? "[" : `{${JSON.stringify(page.rowsIn)}:[`;
		first ??= page;
		yield page.rows.map((row, index) => `${count + index === 0 ? "" : ","}\n${JSON.stringify(row)}`).join("");
		count += page.rows.length;
	}
	yield first?.rowsIn === void 0 ? "\n]\n" : `\n],"total":${count}}\n`;
}
const maxOutputBytes = 65536;
const pointer = "…\n[cut at 64 KiB; the output body-file names a file with the whole text]";
/** The output `body`. Unlike other cut outputs, a long response causes no warning: `body-file` exists for it. */
function outputOf({ head }) {
	return (0,_shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipBytes */ .Wp)((0,_shared_action_log_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(head), maxOutputBytes, pointer);
}
/** Undefined for bytes that are not UTF-8 text, such as a zip. */
function textOf(bytes) {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return text.includes("\0") ? void 0 : text;
	} catch {
		return;
	}
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}



/***/ }),

/***/ 847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/action-call-api/shaken/shared/action/log/errors.js
var errors = __webpack_require__(361);
// EXTERNAL MODULE: ./.build/action-call-api/shaken/shared/duvo/errors.js
var duvo_errors = __webpack_require__(636);
// EXTERNAL MODULE: ./.build/action-call-api/shaken/shared/duvo/calls/read-ahead.js
var read_ahead = __webpack_require__(185);
// EXTERNAL MODULE: ./.build/action-call-api/shaken/action-call-api/src/inputs.js + 4 modules
var src_inputs = __webpack_require__(90);
;// CONCATENATED MODULE: ./.build/action-call-api/shaken/shared/action/files/documents/lossless-json.js
// .build/action-call-api/compiled/shared/action/files/documents/lossless-json.js
/**
* Parses JSON like `JSON.parse`, but preserves numbers that JavaScript would round or shorten as they are written: ids of
* twenty digits, or `1.10`. `JSON.stringify` writes them back unchanged.
*/
function losslessJson(source) {
	const keepDigits = (_, value, context) => {
		const digits = context?.source;
		return typeof value === "number" && digits !== void 0 && String(value) !== digits && rawJSON ? rawJSON(digits) : value;
	};
	try {
		return JSON.parse(source, keepDigits);
	} catch (error) {
		if (error instanceof SyntaxError) throw error;
		return JSON.parse(source);
	}
}
/** Newer than the types: https://tc39.es/proposal-json-parse-with-source/ */
const { rawJSON, isRawJSON } = JSON;


;// CONCATENATED MODULE: ./.build/action-call-api/shaken/action-call-api/src/request/pages.js



// .build/action-call-api/compiled/action-call-api/src/request/pages.js
/** Pages to request at the same time, if the list reports its length. */
const ahead = 4;
/** The API's maximum: 50 messages, 100 or more of everything else. */
const pageSize = (path) => path.endsWith("/messages") ? 50 : 100;
const rowsBetweenLines = 2e3;
/** The pages of a list, up to `maxRows` rows. `last` is the last page read. */
function readPages(raw, call, { maxRows, log }) {
	let last;
	async function* rows() {
		let [count, printed] = [0, 0];
		for await (const page of raw.pages(withLimit(call), {
			ahead,
			parse: losslessJson
		})) {
			last = page;
			count += page.rows.length;
			checkLength(Math.max(count, page.total ?? 0), maxRows, call);
			yield page;
			if (count - printed < rowsBetweenLines) continue;
			printed = count;
			log.info(`Read ${count}${page.total === void 0 ? "" : ` of ${page.total}`} rows.`);
		}
	}
	return {
		rows,
		last: () => {
			if (last === void 0) throw new Error("No page was read.");
			return last.response;
		}
	};
}
function checkLength(rows, maxRows, { method, path }) {
	if (rows <= maxRows) return;
	throw new errors/* ActionError */.lZ(`${method} ${path}: the list has at least ${rows} rows, but max-rows is ${maxRows}`, { hint: "Narrow it down with query, or raise max-rows. No rows were kept." });
}
/** The call with the largest page that the API allows, unless the workflow chose a size. */
function withLimit(call) {
	const limit = pageSize(call.path);
	if (call.method === "GET") return {
		...call,
		query: {
			limit,
			...call.query
		}
	};
	return {
		...call,
		body: JSON.stringify({
			limit,
			...JSON.parse(call.body ?? "{}")
		})
	};
}


// EXTERNAL MODULE: ./.build/action-call-api/shaken/action-call-api/src/response/body.js
var response_body = __webpack_require__(844);
;// CONCATENATED MODULE: ./.build/action-call-api/shaken/action-call-api/src/run.js







// .build/action-call-api/compiled/action-call-api/src/run.js
/** Sends the call and keeps its response. Throws only if no response came that could be kept. */
async function run(inputs, deps) {
	const { duvo, clock } = deps;
	const call = callOf(inputs, inputs.path.needsTeam ? await duvo.teams.resolve(inputs.teamId) : void 0);
	const startedAt = clock.monotonic();
	const response = await (inputs.paginate ? readList(call, inputs, deps) : send(call, deps)).catch((error) => {
		throw explain(error, call, inputs);
	});
	const { status, headers, error } = response;
	return {
		call: `${call.method} ${call.template}`,
		status,
		headers,
		body: response.kept,
		rowCount: response.rowCount,
		durationMs: clock.monotonic() - startedAt,
		failure: inputs.expects(status) ? void 0 : unexpected(call, status, error, inputs)
	};
}
function callOf(inputs, teamId) {
	const { method, path, query, body, idempotent, idempotencyKey } = inputs;
	const isRepeatable = (0,src_inputs/* isRead */.H9)(method, path) || idempotent || idempotencyKey !== void 0;
	return {
		method,
		path: path.encode(teamId),
		template: path.template,
		query,
		body,
		options: {
			retry: isRepeatable ? "always" : "unless-sent",
			limits: { total: 3e5 },
			...idempotencyKey !== void 0 && { key: idempotencyKey }
		}
	};
}
async function send(call, deps) {
	const { body, ...response } = await deps.duvo.raw.send(call);
	return {
		...response,
		kept: await (0,response_body/* keepBody */.kJ)(body, deps),
		rowCount: void 0
	};
}
/** A partly read list is useless, so only the error response is kept then. */
async function readList(call, { maxRows }, deps) {
	const { raw } = deps.duvo;
	const pages = readPages(raw, call, {
		maxRows,
		log: deps.log
	});
	try {
		const { body, count } = await (0,response_body/* keepRows */.PD)(pages.rows(), deps);
		const { status, headers } = pages.last();
		return {
			status,
			headers,
			kept: body,
			rowCount: count
		};
	} catch (error) {
		const refusal = raw.refusalOf(error);
		if (refusal === void 0) throw error;
		const { body, ...response } = refusal;
		return {
			...response,
			kept: await (0,response_body/* keepBody */.kJ)(body, deps),
			rowCount: void 0
		};
	}
}
function unexpected(call, status, error, inputs) {
	const expected = inputs.expectStatus.trim();
	if (error) return new errors/* ActionError */.lZ(error.message, {
		...hintFor(error, inputs),
		cause: error
	});
	return new errors/* ActionError */.lZ(`${call.method} ${call.path}: responded ${status}, but expect-status is ${expected}`, { hint: "The call was executed." });
}
/** Says what to do, and whether a failed call may have been executed. */
function explain(error, { method, path }, inputs) {
	if (error instanceof read_ahead/* ListGap */.r) return new errors/* ActionError */.lZ(`${method} ${path}: ${error.message}`, {
		hint: "Rows were added or deleted while the list was read. No rows were kept: run the step again.",
		cause: error
	});
	if (!(error instanceof duvo_errors/* DuvoError */.V8) || !error.ambiguous) return error;
	return new errors/* ActionError */.lZ((0,errors/* describeError */.Uc)(error), {
		...hintFor(error, inputs),
		cause: error
	});
}
function hintFor({ ambiguous }, { method, path, idempotent, idempotencyKey }) {
	if (!ambiguous || (0,src_inputs/* isRead */.H9)(method, path)) return {};
	return { hint: `The call may or may not have been executed: check before you send it again.${idempotent || idempotencyKey !== void 0 ? "" : " It was not retried: set `idempotent: true` or an `idempotency-key` if that is safe."}` };
}



/***/ }),

/***/ 185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readAhead),
/* harmony export */   r: () => (/* binding */ ListGap)
/* harmony export */ });
// .build/action-call-api/compiled/shared/duvo/calls/read-ahead.js
/** The pages of a list hold fewer rows than the list counts, or change too fast to read. */
var ListGap = class extends Error {
	name = "ListGap";
};
/**
* The pages of an offset list that others change during the read, in order, without items that an earlier page held.
* Requests several pages at once as far as `total` reaches; without a total, one at a time.
*
* Rows inserted at the front push known ones to higher offsets: those are read twice, and dropped here. Rows are missed if
* a page was read before the one in front of it, or if rows were removed. In both cases its total is lower than that of
* the page in front, by as many rows, and these are looked up again.
*
* @throws ListGap if rows cannot be found again, or if fewer were found than the lowest total
*/
async function* readAhead(fetchPage, { ahead = 1, from = 0 } = {}) {
	const seen = /* @__PURE__ */ new Set();
	const first = await fetchPage(from);
	const size = first.items.length;
	const pending = [];
	let lowest = first.total;
	let offset = from;
	let next = from + size;
	for (let page = first; page !== void 0; offset += size) {
		const { items, total } = page;
		const fresh = takeFresh(items, seen);
		yield fresh;
		if (items.length === 0 || total === void 0 && fresh.length === 0) break;
		if (items.length < size && offset + items.length < (total ?? 0)) yield takeFresh(await readRows(fetchPage, offset + items.length, offset + size), seen);
		while (total === void 0 ? pending.length === 0 : pending.length < ahead && next < total) {
			pending.push(startRequest(fetchPage, next));
			next += size;
		}
		page = await pending.shift();
		if (page?.total === void 0 || total === void 0) continue;
		lowest = Math.min(lowest ?? page.total, page.total);
		if (page.total < total) yield takeFresh(await findMissed(fetchPage, offset + size, size, total, page.total), seen);
	}
	if (lowest !== void 0 && from + seen.size < lowest) throw new ListGap(`the server counts ${lowest} items, but its pages hold ${from + seen.size}`);
}
function takeFresh(items, seen) {
	return items.filter(({ id }) => {
		const isFresh = !seen.has(id);
		seen.add(id);
		return isFresh;
	});
}
/** A reader that stops early does not see the failure of a page that nobody waits for. */
function startRequest(fetchPage, offset) {
	const request = fetchPage(offset);
	request.catch(() => {});
	return request;
}
/** Reads the rows of [start, end) one request after the other; fewer if the list ends earlier. */
async function readRows(fetchPage, start, end) {
	const rows = [];
	while (start + rows.length < end) {
		const { items } = await fetchPage(start + rows.length);
		if (items.length === 0) break;
		rows.push(...items);
	}
	return rows;
}
/**
* The rows missed between two neighbouring pages, the later of which, at `offset`, had a lower total. They move with the
* list: they are at [offset + now - before, offset + now - after), where `now` is the current total. One page around that
* place holds them, unless the list has moved by more than its margin: then it is looked up again, three times in all.
*/
async function findMissed(fetchPage, offset, size, before, after) {
	const margin = Math.floor((size - (before - after)) / 2);
	let now = before;
	for (let tries = 0; tries < 3 && margin >= 0; tries += 1) {
		const start = Math.max(0, offset + now - before - margin);
		const { items, total = now } = await fetchPage(start);
		const end = start + items.length;
		if (start <= Math.max(0, offset + total - before) && (end >= offset + total - after || end >= total)) return items;
		now = total;
	}
	throw new ListGap("the list changes too fast to be read page by page");
}



/***/ }),

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   V8: () => (/* binding */ DuvoError),
/* harmony export */   dk: () => (/* binding */ UnexpectedResponseError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
// .build/action-call-api/compiled/shared/duvo/errors.js
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



/***/ })

};
