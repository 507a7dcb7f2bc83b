export const id = 972;
export const ids = [972];
export const modules = {

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

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ApiError: () => (/* reexport */ errors/* ApiError */.hD),
  DuvoError: () => (/* reexport */ errors/* DuvoError */.V8),
  FileChangedError: () => (/* reexport */ FileChangedError),
  ListGap: () => (/* reexport */ ListGap),
  NetworkError: () => (/* reexport */ errors/* NetworkError */.Dr),
  ProxyError: () => (/* reexport */ ProxyError),
  TeamChoiceError: () => (/* reexport */ TeamChoiceError),
  TimeoutError: () => (/* reexport */ errors/* TimeoutError */.MU),
  TooLargeError: () => (/* reexport */ errors/* TooLargeError */.qB),
  UnexpectedResponseError: () => (/* reexport */ errors/* UnexpectedResponseError */.dk),
  bulkLimit: () => (/* reexport */ cases/* bulkLimit */.I),
  clockUntil: () => (/* reexport */ clockUntil),
  connect: () => (/* reexport */ connect),
  createDuvo: () => (/* reexport */ createDuvo),
  createOnce: () => (/* reexport */ createOnce),
  directUploadLimit: () => (/* reexport */ directUploadLimit),
  fileBody: () => (/* reexport */ fileBody),
  isAnswer: () => (/* reexport */ run_schemas/* isAnswer */.Tq),
  isKnownStatus: () => (/* reexport */ run_status/* isKnownStatus */.ih),
  normalizeStatus: () => (/* reexport */ run_status/* normalizeStatus */.SP),
  phaseOf: () => (/* reexport */ run_status/* phaseOf */.hU),
  systemClock: () => (/* reexport */ systemClock),
  textOf: () => (/* reexport */ run_schemas/* textOf */.b6),
  version: () => (/* reexport */ version)
});

;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/calls/read-ahead.js
// .build/action-push-cases/compiled/shared/duvo/calls/read-ahead.js
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


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/_virtual/_lazy-crypto.js
var _lazy_crypto = __webpack_require__(8987);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/duvo/errors.js
var errors = __webpack_require__(1189);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/http/failures.js
// .build/action-push-cases/compiled/shared/duvo/http/failures.js
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


// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/http/decoding.js



// .build/action-push-cases/compiled/shared/duvo/http/decoding.js
/** The failure for a response that is too large, before or after unpacking. */
function tooLarge(maxBytes) {
	return new AttemptError("too-large", `the response is larger than ${maxBytes / 2 ** 20} MiB`);
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
	if (!isKnown(name, decoders)) throw new AttemptError("unreadable", `the response has an unknown encoding (${name.slice(0, 40)})`);
	return (0,external_node_util_.promisify)(decoders[name])(body, { maxOutputLength: maxBytes }).catch((error) => {
		throw error.code === "ERR_BUFFER_TOO_LARGE" ? tooLarge(maxBytes) : error;
	});
}
function isKnown(name, decoders) {
	return Object.hasOwn(decoders, name);
}


// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/http/local-file.js




// .build/action-push-cases/compiled/shared/duvo/http/local-file.js
const pieceBytes = 65536;
/**
* Links were resolved when the upload was planned: do not follow one that has replaced the file since. Windows has neither
* flag.
*/
const openFlags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
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
		const changed = () => new AttemptError("misconfigured", `the file ${(0,external_node_path_.basename)(path)} changed during the upload`);
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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/http/exchange.js




// .build/action-push-cases/compiled/shared/duvo/http/exchange.js
/** A file as a body. @param size its bytes; the attempt fails if the file changes in the meantime */
function fileBody(path, size) {
	return {
		size,
		open: () => readPieces({
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
	const limit = (ms, what) => clock.timer(ms, () => attempt.abort(new AttemptError("timeout", `${what} within ${ms / 1e3} s from ${url.host}`)));
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
		return failureOf(attempt.signal.aborted ? attempt.signal.reason : error, url.host);
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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/http/redirects.js
// .build/action-push-cases/compiled/shared/duvo/http/redirects.js
/**
* The target of a redirect. Only the same origin, so that neither key nor body reaches another host. A POST follows only
* 307 and 308, which keep method and body, and only one hop. Returns the reason if the redirect must not be followed.
*/
function redirectTarget(method, from, status, location, hops) {
	const isRead = method === "GET" || method === "HEAD";
	if (!isRead && status !== 307 && status !== 308) return `a ${status} redirect would turn the ${method} into a GET`;
	if (hops >= (isRead ? 3 : 1)) return "too many redirects";
	if (!location || !URL.canParse(location, from.href)) return `a ${status} redirect without a usable Location`;
	const target = new URL(location, from);
	if (target.origin !== from.origin) return `redirect to another origin blocked (${target.origin})`;
	if (target.username || target.password) return "redirect with credentials blocked";
	return target;
}
function isRedirect(status) {
	return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/retry/gate.js
// .build/action-push-cases/compiled/shared/duvo/retry/gate.js
/** Requests per minute, and in a burst, if the server reports no budget: 80% of the documented 300. */
const blindRate = 240;
const blindBurst = 20;
/** Share of the limit that is left to others with the same key. */
const reserve = .05;
function createGate(clock, random) {
	let slowdown = 1;
	let tokens = blindBurst;
	let filledAt = clock.monotonic();
	let cleanSince = filledAt;
	let notBefore = 0;
	let inFlight = 0;
	let budget;
	let queue = Promise.resolve();
	function refill() {
		const now = clock.monotonic();
		if (slowdown < 1 && now - cleanSince >= 1e4) {
			slowdown = Math.min(1, slowdown + .1);
			cleanSince = now;
		}
		const fillingMs = Math.max(0, now - Math.max(filledAt, notBefore));
		tokens = Math.min(blindBurst, tokens + fillingMs * perMinute() / 6e4);
		filledAt = now;
	}
	const perMinute = () => (budget ? Math.min(blindRate, budget.limit * .8) : blindRate) * slowdown;
	function untilToken() {
		if (budget && slowdown === 1) return 0;
		return tokens >= 1 ? 0 : (1 - tokens) * 6e4 / perMinute();
	}
	async function turn(signal) {
		for (;;) {
			refill();
			const wait = Math.max(notBefore - clock.monotonic(), untilToken());
			if (wait <= 0) break;
			await clock.sleep(Math.ceil(wait), signal);
		}
		signal?.throwIfAborted();
		tokens = Math.max(0, tokens - 1);
		inFlight += 1;
	}
	function hold(ms) {
		notBefore = Math.max(notBefore, clock.monotonic() + ms);
	}
	return {
		enter(signal) {
			const mine = queue.then(() => turn(signal));
			queue = mine.catch(() => {});
			return mine;
		},
		leave() {
			inFlight = Math.max(0, inFlight - 1);
		},
		observe(rate) {
			budget = rate;
			if (rate.remaining - inFlight <= rate.limit * reserve) hold(rate.resetInMs + random() * 1e3);
		},
		throttled(waitMs) {
			slowdown = Math.max(.05, slowdown / 2);
			cleanSince = clock.monotonic();
			tokens = Math.min(tokens, 1);
			hold(waitMs);
		},
		get budget() {
			return budget;
		}
	};
}


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/node_modules/zod/v4/classic/schemas.js + 12 modules
var schemas = __webpack_require__(4360);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/http/responses.js



// .build/action-push-cases/compiled/shared/duvo/http/responses.js
/** The decoded text of a response. Drops a byte order mark, which JSON.parse refuses. */
function responses_textOf(response) {
	const { buffer, byteOffset, byteLength } = response.body;
	const text = Buffer.from(buffer, byteOffset, byteLength).toString("utf8");
	return text.startsWith("﻿") ? text.slice(1) : text;
}
/** The parsed JSON of a response; undefined for an empty body. Throws a `SyntaxError` if it is not JSON. */
function jsonOf(response) {
	const text = responses_textOf(response);
	return text.trim() === "" ? void 0 : JSON.parse(text);
}
const Text = (0,schemas/* string */.Yj)().catch("");
const ErrorBody = (0,schemas/* looseObject */._H)({
	error: (0,schemas/* union */.KC)([(0,schemas/* string */.Yj)(), (0,schemas/* looseObject */._H)({
		message: Text,
		code: Text
	})]).optional().catch(void 0),
	message: (0,schemas/* string */.Yj)().optional().catch(void 0),
	code: (0,schemas/* string */.Yj)().optional().catch(void 0),
	request_id: (0,schemas/* string */.Yj)().optional().catch(void 0),
	validationErrors: (0,schemas/* array */.YO)((0,schemas/* object */.Ik)({
		field: Text,
		message: Text
	})).optional().catch(void 0)
});
/** Reads an error body tolerantly. Documented is `{error, message?}`; proxies on the way send HTML or nothing. */
function errorContentOf(response) {
	const headerId = response.headers.get("x-request-id") ?? void 0;
	const parsed = ErrorBody.safeParse(parseOrUndefined(response));
	if (!parsed.success) return {
		message: plain(responses_textOf(response)),
		requestId: cut(headerId, 100)
	};
	const { error, message, code, request_id, validationErrors } = parsed.data;
	const nested = typeof error === "object" ? error : void 0;
	const word = typeof error === "string" ? error : nested?.code || code;
	return {
		code: word && word.length <= 100 ? word : void 0,
		message: plain(message || nested?.message || word || responses_textOf(response)),
		requestId: cut(request_id ?? headerId, 100),
		validationErrors: validationErrors?.slice(0, 20).map((problem) => ({
			field: problem.field.slice(0, 100),
			message: plain(problem.message)
		}))
	};
}
/**
* Whether an error response comes from the API itself: JSON with an `error`, or with the `code` and `message` of its newer
* pages. Gateways send HTML, nothing, or `{"message": …}` alone.
*/
function isApiError(response) {
	const parsed = ErrorBody.safeParse(parseOrUndefined(response));
	if (!parsed.success) return false;
	const { error, code, message } = parsed.data;
	const word = typeof error === "object" ? error.message || error.code : error;
	return Boolean(word || code && message);
}
/** Turns an error response into an error. */
function apiErrorOf(call, response) {
	const content = errorContentOf(response);
	return new errors/* ApiError */.hD({
		method: call.method,
		path: call.path,
		ambiguous: call.ambiguous,
		status: response.status,
		code: content.code,
		apiMessage: content.message,
		requestId: content.requestId,
		validationErrors: content.validationErrors,
		response
	});
}
function parseOrUndefined(response) {
	try {
		return jsonOf(response);
	} catch {
		return;
	}
}
/** One readable line: HTML tags dropped, white space collapsed, at most 500 characters. */
function plain(text) {
	const start = text.slice(0, 2e4);
	return cut((/^\s*<(!doctype|html|head|body)/i.test(start) ? withoutElements(start, ["style", "script"]).replace(/<[^<>]*>/g, " ") : start).replace(/\s+/g, " ").trim(), 500) ?? "";
}
/** Removes the elements with these names and their content. An unclosed element extends to the end. */
function withoutElements(html, names) {
	return names.reduce((text, name) => {
		const [before = "", ...rest] = text.split(new RegExp(`<${name}\\b`, "i"));
		const close = new RegExp(`</${name}\\s*>`, "i");
		return [before, ...rest.map((part) => part.split(close).slice(1).join(" "))].join(" ");
	}, html);
}
function cut(text, length) {
	return text !== void 0 && text.length > length ? `${text.slice(0, length)}…` : text;
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/retry/rate-headers.js
// .build/action-push-cases/compiled/shared/duvo/retry/rate-headers.js
/** Caps the wait that a header can ask for at two windows of a minute. */
const longestReset = 12e4;
/**
* `Retry-After` in milliseconds from now; undefined if it is absent or not exactly what RFC 9110 allows (whole seconds, or
* a date in GMT): a lenient parser reads `2026-11-22T00:00:30Z` as 2026 seconds. A date is compared with the server's own
* `Date` header if present, so that a wrong local clock does no harm.
*/
function retryAfterMs(headers, now) {
	const value = headers.get("retry-after")?.trim();
	if (value === void 0) return void 0;
	if (/^\d{1,10}$/.test(value)) return Number(value) * 1e3;
	if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value)) return void 0;
	const at = Date.parse(value);
	return Number.isNaN(at) ? void 0 : Math.max(0, at - (serverNow(headers) ?? now));
}
/** The server's clock at the time of its response, in milliseconds since 1970; undefined without a usable `Date`. */
function serverNow(headers) {
	const at = Date.parse(headers.get("date") ?? "");
	return Number.isNaN(at) ? void 0 : at;
}
/**
* Reads the `x-ratelimit-*` headers; undefined if they are absent or unusable. The documents call `reset` a Unix time, but
* common servers send the seconds left. Values above 10^12 count as milliseconds since 1970, above 10^9 as seconds since
* 1970, smaller ones as seconds from now.
*/
function rateLimitOf(headers, now) {
	const [limit, remaining, reset] = [
		"limit",
		"remaining",
		"reset"
	].map((name) => numberOf(headers, name));
	if (limit === void 0 || limit <= 0 || remaining === void 0) return void 0;
	return {
		limit,
		remaining,
		resetInMs: resetInMs(reset, serverNow(headers) ?? now)
	};
}
function numberOf(headers, name) {
	const value = headers.get(`x-ratelimit-${name}`)?.trim() ?? "";
	return /^\d{1,16}(\.\d+)?$/.test(value) ? Number(value) : void 0;
}
function resetInMs(reset, now) {
	if (reset === void 0) return 6e4;
	const wait = reset > 0xe8d4a51000 ? reset - now : reset > 1e9 ? reset * 1e3 - now : reset * 1e3;
	return Math.min(Math.max(wait, 0), longestReset);
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/retry/policy.js


// .build/action-push-cases/compiled/shared/duvo/retry/policy.js
const maxAttempts = 6;
const baseMs = 500;
const capMs = 2e4;
const floorMs = 100;
/** Judges a response by its status. `code` is the API's own error word. */
function judgeResponse(status, headers, code) {
	if (status >= 200 && status < 300) return "success";
	if (status === 429 || status === 403 && code === "rate_limited") return "throttled";
	if (status === 503) return headers.has("retry-after") ? "throttled" : "overloaded";
	if (status === 409) return "conflict";
	return status === 408 || status === 500 || status === 502 || status === 504 ? "ambiguous" : "final";
}
/** Judges an attempt without a usable response. */
function judgeFailure(failure) {
	if (failure.kind === "not-sent") return "not-sent";
	if (failure.kind === "unreadable" || failure.kind === "too-large") return failure.kind;
	return failure.kind === "lost" || failure.kind === "timeout" ? "ambiguous" : "final";
}
/** Whether the server may have executed the call despite this verdict. */
function isAmbiguous(verdict) {
	return verdict === "ambiguous" || verdict === "unreadable" || verdict === "too-large";
}
/** Whether the call can be sent again after this verdict. Calls that change something reuse their Idempotency-Key. */
function mayRetry(verdict, state) {
	if (state.rule === "never" || verdict === "success" || verdict === "final") return false;
	if (verdict === "too-large") return false;
	if (verdict === "throttled") return true;
	if (state.attempts >= maxAttempts) return false;
	if (verdict === "conflict") return state.wasAmbiguous && state.conflicts <= 2;
	if (verdict === "unreadable" && state.attempts >= 2) return false;
	if (!isAmbiguous(verdict) || state.rule === "always") return true;
	return state.rule === "unless-ambiguous" && isSafe(state.method);
}
/** GET and HEAD change nothing; PUT and DELETE are idempotent. */
function isSafe(method) {
	return method === "GET" || method === "HEAD" || method === "PUT" || method === "DELETE";
}
/** Full jitter below an exponential ceiling: 0.1 s + random up to 0.5 s, 1 s, 2 s ... 20 s. In milliseconds. */
function backoffMs(attempts, random) {
	return floorMs + random() * Math.min(capMs, baseMs * 2 ** Math.max(0, attempts - 1));
}
/**
* The wait before the next attempt: never shorter than the server asked for, and slightly longer, so that clients do not
* all wake at once.
*/
function throttleMs(headers, resetInMs, throttles, random, now) {
	return Math.max(retryAfterMs(headers, now) ?? resetInMs ?? 0, backoffMs(throttles, random)) + random() * 1e3;
}
/**
* The retry budget of the whole process, so that an outage does not cause a storm of retries. 100 tokens; a retry costs 5,
* one after a timeout 10; they come back when the retry succeeds, plus one for each success without a retry.
*/
function createRetryQuota() {
	const full = 100;
	let tokens = full;
	return {
		/** Takes the cost of one retry. Returns 0 if not enough is left; then do not retry. */
		take(afterTimeout) {
			const cost = afterTimeout ? 10 : 5;
			if (tokens < cost) return 0;
			tokens -= cost;
			return cost;
		},
		/** Gives back what a successful call took, or one token if it took nothing. */
		giveBack(taken) {
			tokens = Math.min(full, tokens + Math.max(taken, 1));
		}
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/retry/judge-attempt.js




// .build/action-push-cases/compiled/shared/duvo/retry/judge-attempt.js
/** Judges the result of an attempt: its verdict, and its value or error. */
function judge(result, read, facts) {
	if (!("status" in result)) {
		const verdict = judgeFailure(result);
		return {
			verdict,
			error: errorOf(result, facts(isAmbiguous(verdict)))
		};
	}
	const verdict = judgeResponse(result.status, result.headers, result.status === 403 ? errorContentOf(result).code : void 0);
	if (saysNothingOfApi(result, verdict)) return {
		verdict: "ambiguous",
		error: foreignError(result, facts(true))
	};
	if (verdict !== "success") return {
		verdict,
		error: apiErrorOf(facts(isAmbiguous(verdict)), result)
	};
	try {
		return {
			verdict,
			value: read(result, facts(true))
		};
	} catch (error) {
		if (!(error instanceof errors/* UnexpectedResponseError */.dk)) throw error;
		return {
			verdict: error.cause instanceof SyntaxError ? "ambiguous" : "final",
			error
		};
	}
}
/**
* Whether an error status does not come from the API: its errors are JSON with a known envelope, while a gateway, proxy or
* firewall sends its own page with 401, 403 or 404. That is an outage, and the call may have been executed. A 413 counts
* from anybody: the body is too large for the route.
*/
function saysNothingOfApi(response, verdict) {
	return (verdict === "final" || verdict === "conflict") && response.status >= 400 && response.status !== 413 && !isApiError(response);
}
/** Only a server error keeps its status: a gateway's 404 must not pass for the API's. */
function foreignError(response, facts) {
	if (response.status >= 500) return apiErrorOf(facts, response);
	const { message } = errorContentOf(response);
	const said = message === "" ? "without a body" : `with "${message}"`;
	return new errors/* UnexpectedResponseError */.dk(facts, `responded ${response.status} ${said}, which does not come from the Duvo API. Check \`api-base-url\`, and any proxy, firewall or gateway on the way`);
}
function errorOf(failure, facts) {
	const { kind, reason, code, cause } = failure;
	if (kind === "timeout") return new errors/* TimeoutError */.MU(facts, reason, { cause });
	if (kind === "too-large") return new errors/* TooLargeError */.qB(facts, reason, { cause });
	if (kind === "unreadable") return new errors/* UnexpectedResponseError */.dk(facts, reason, { cause });
	return new errors/* NetworkError */.Dr(facts, reason, code, { cause });
}
/**
* Validates a response against its schema. Throws an `UnexpectedResponseError`, whose cause is a `SyntaxError` if it is not
* even JSON.
*/
function check(schema, response, facts) {
	let value;
	try {
		value = jsonOf(response);
	} catch (cause) {
		throw new errors/* UnexpectedResponseError */.dk(facts, `responded ${response.status}, but not with JSON`, { cause });
	}
	const checked = schema.safeParse(value);
	if (checked.success) return checked.data;
	if (value === void 0) throw new errors/* UnexpectedResponseError */.dk(facts, `responded ${response.status} without a body`, { cause: /* @__PURE__ */ new SyntaxError("no body") });
	const [issue] = checked.error.issues;
	throw new errors/* UnexpectedResponseError */.dk(facts, `responded ${response.status} with a body that is not as documented: ${[issue?.path.join("."), issue?.message].filter(Boolean).join(": ")}`);
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/calls/call.js
// .build/action-push-cases/compiled/shared/duvo/calls/call.js
const defaultLimits = {
	headers: 3e4,
	idle: 3e4,
	total: 6e4
};
/** Builds what stays the same across attempts. Serialises the body once. */
function prepare(sender, call, maxBytes) {
	const { key, retry, limits, signal, urgent, onSend } = call.options ?? {};
	const url = new URL(call.path.path, sender.baseUrl);
	for (const [name, value] of Object.entries(call.query ?? {})) if (value !== void 0) url.searchParams.set(name, String(value));
	const body = call.encoded?.body ?? (call.json === void 0 ? void 0 : Buffer.from(JSON.stringify(call.json)));
	return {
		call,
		url,
		method: call.method,
		headers: {
			accept: "application/json",
			authorization: `Bearer ${sender.apiKey}`,
			"user-agent": sender.userAgent,
			...body && { "content-type": call.encoded?.contentType ?? "application/json" },
			...call.method !== "GET" && { "idempotency-key": key ?? sender.uuid() }
		},
		body,
		limits: {
			...defaultLimits,
			...limits
		},
		maxBytes,
		rule: retry ?? "always",
		signal: signal ?? sender.signal,
		urgent: urgent ?? false,
		onSend
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/calls/deprecation.js
// .build/action-push-cases/compiled/shared/duvo/calls/deprecation.js
/**
* Reads the deprecation headers of a response: `Deprecation` (RFC 9745 `@1688169599`, or the older `true` and dates),
* `Sunset`, `Link`. Undefined if the call is not deprecated.
*/
function deprecationOf(method, template, headers, now) {
	const deprecated = headers.get("deprecation")?.trim();
	const sunset = Date.parse(headers.get("sunset") ?? "");
	if ((!deprecated || deprecated === "false") && Number.isNaN(sunset)) return void 0;
	return {
		method,
		template,
		sunset: Number.isNaN(sunset) ? void 0 : new Date(sunset).toISOString().slice(0, 10),
		isPast: sunset < now,
		link: linkOf(headers.get("link") ?? "")
	};
}
function linkOf(header) {
	for (const [, target = "", parameters = ""] of header.slice(0, 4e3).matchAll(/<([^<>]{1,500})>((?:\s*;[^,<]*)?)/g)) if (/rel\s*=\s*"?[^"]*\b(deprecation|sunset|successor-version)\b/i.test(parameters)) return target;
}
/** Reports each deprecated call once, however many responses announce it. */
function createDeprecationNotes(report) {
	const seen = /* @__PURE__ */ new Set();
	return (deprecation) => {
		if (!deprecation) return;
		const key = `${deprecation.method} ${deprecation.template}`;
		if (seen.has(key)) return;
		seen.add(key);
		report(deprecation);
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/calls/transport.js










// .build/action-push-cases/compiled/shared/duvo/calls/transport.js
const maxResponseBytes = 10 * 2 ** 20;
const maxDownloadBytes = 256 * 2 ** 20;
/** The longest that one call waits in total because the server asks it to. */
const maxThrottledMs = 9e5;
/** The one HTTP transport of all resources: authentication, pacing, retries, redirects, time and size limits, notices. */
function createTransport(options) {
	const { clock, random } = options;
	const gate = createGate(clock, random);
	const quota = createRetryQuota();
	const noteDeprecation = createDeprecationNotes((deprecation) => options.onNotice({
		kind: "deprecation",
		deprecation
	}));
	let clockOffset = 0;
	let hasResponded = false;
	function observe(call, response) {
		hasResponded = true;
		const server = serverNow(response.headers);
		if (server !== void 0) clockOffset = offsetOf(server, clock.now());
		const rate = rateLimitOf(response.headers, clock.now());
		if (rate) gate.observe(rate);
		noteDeprecation(deprecationOf(call.method, call.path.template, response.headers, server ?? clock.now()));
	}
	/** Waits for its turn, then sends. */
	async function sendOnce(request, url) {
		if (!request.urgent) await gate.enter(request.signal);
		try {
			request.onSend?.();
			return await exchange(options.send, clock, {
				...request,
				url
			});
		} finally {
			if (!request.urgent) gate.leave();
		}
	}
	/** One attempt, including its redirects. */
	async function attempt(request) {
		let url = request.url;
		for (let hops = 0;; hops += 1) {
			const result = await sendOnce(request, url);
			if (!("status" in result)) return result;
			observe(request.call, result);
			if (!isRedirect(result.status)) return result;
			const target = redirectTarget(request.method, url, result.status, result.headers.get("location"), hops);
			if (typeof target === "string") return { blocked: target };
			noteDeprecation({
				method: request.method,
				template: request.call.path.template,
				isPast: false,
				link: target.pathname
			});
			url = target;
		}
	}
	async function deliver(call, read, maxBytes) {
		const request = prepare(options, call, maxBytes);
		const state = {
			attempts: 0,
			conflicts: 0,
			throttles: 0,
			wasAmbiguous: false,
			taken: 0
		};
		const changes = call.method !== "GET";
		const facts = (ambiguous) => ({
			method: call.method,
			path: call.path.path,
			ambiguous: changes && (ambiguous || state.wasAmbiguous)
		});
		for (;;) {
			const result = await attempt(request);
			if ("blocked" in result) throw new errors/* UnexpectedResponseError */.dk(facts(false), result.blocked);
			const outcome = judge(result, read, facts);
			if (outcome.verdict === "success") {
				quota.giveBack(state.taken);
				return outcome.value;
			}
			if (outcome.verdict === "throttled") state.throttles += 1;
			else state.attempts += 1;
			if (outcome.verdict === "conflict") state.conflicts += 1;
			const isGone = outcome.verdict === "final" && "status" in result && result.status === 404;
			if (call.method === "DELETE" && state.wasAmbiguous && isGone) return read({
				...result,
				status: 200,
				body: /* @__PURE__ */ new Uint8Array()
			}, facts(false));
			if (isAmbiguous(outcome.verdict)) state.wasAmbiguous = true;
			if (!mayRetry(outcome.verdict, {
				method: call.method,
				rule: request.rule,
				...state
			})) throw outcome.error;
			await pause(request, result, outcome, state);
		}
	}
	/** Waits before the next attempt, or throws the error if waiting does not help. */
	async function pause(request, result, outcome, state) {
		const { method, call } = request;
		if (outcome.verdict === "throttled" && "status" in result) {
			const resetInMs = rateLimitOf(result.headers, clock.now())?.resetInMs;
			const waitMs = throttleMs(result.headers, resetInMs, state.throttles, random, clock.now());
			state.throttledSince ??= clock.monotonic();
			if (clock.monotonic() + waitMs - state.throttledSince > maxThrottledMs) throw outcome.error;
			options.onNotice({
				kind: "throttled",
				method,
				path: call.path.path,
				waitMs
			});
			gate.throttled(waitMs);
			if (request.urgent) await clock.sleep(waitMs, request.signal);
			return;
		}
		const cost = quota.take("kind" in result && result.kind === "timeout");
		if (cost === 0) throw outcome.error;
		state.taken += cost;
		const waitMs = hasResponded && state.attempts === 1 && "kind" in result && result.kind === "lost" ? random() * 100 : backoffMs(state.attempts, random);
		options.onNotice({
			kind: "retry",
			method,
			path: call.path.path,
			reason: outcome.error.message,
			waitMs
		});
		await clock.sleep(waitMs, request.signal);
	}
	return {
		send: (call) => deliver(call, (response, facts) => check(call.response, response, facts), maxResponseBytes),
		sendForBytes: (call, maxBytes = maxDownloadBytes) => deliver(call, (response) => response.body, maxBytes),
		sendForResponse: (call, read) => deliver(call, read, maxDownloadBytes),
		serverNow: () => clock.now() + clockOffset,
		gate
	};
}
/**
* The offset of the server's clock from this one, in milliseconds. `Date` has whole seconds and arrives late: a difference
* that this explains counts as none.
*/
function offsetOf(server, now) {
	const offset = server - now;
	return offset > -2e3 && offset <= 0 ? 0 : offset + 500;
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/clock.js
// .build/action-push-cases/compiled/shared/duvo/clock.js
/** The longest delay that setTimeout supports. Above it, setTimeout fires at once. */
const longestDelay = 2147483647;
const systemClock = {
	now: () => Date.now(),
	monotonic: () => performance.now(),
	sleep: (ms, signal) => new Promise((resolve, reject) => {
		if (signal?.aborted) return reject(signal.reason);
		const onAbort = () => {
			clearTimeout(timeout);
			reject(signal?.reason);
		};
		const timeout = setTimeout(() => {
			signal?.removeEventListener("abort", onAbort);
			resolve();
		}, Math.min(ms, longestDelay));
		signal?.addEventListener("abort", onAbort, { once: true });
	}),
	timer: (ms, callback) => {
		const timeout = setTimeout(callback, Math.min(ms, longestDelay));
		return () => clearTimeout(timeout);
	}
};
/** A clock whose waits also end as soon as `ending` aborts, with its reason: for work that has no signal of its own. */
function clockUntil(ending, clock) {
	const sleep = (ms, signal) => clock.sleep(ms, signal ? AbortSignal.any([signal, ending]) : ending);
	return {
		...clock,
		sleep
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/http/send/addresses.js


// .build/action-push-cases/compiled/shared/duvo/http/send/addresses.js
/** The host of a URL in lower case, without the brackets of an IPv6 address and the trailing dot of a full name. */
function hostOf({ hostname }) {
	return hostname.toLowerCase().replace(/^\[|\]$/g, "").replace(/\.$/, "");
}
/** Whether a URL names this machine. */
function isLoopback(url) {
	const host = hostOf(url);
	return host === "localhost" || host.endsWith(".localhost") || host === "::1" || /^127(\.\d+){3}$/.test(host);
}
/** Names that only mean something inside a network, including those under which clouds serve machine credentials. */
const privateNames = /(^|\.)(localhost|local|internal|intranet|private|corp|home|lan|home\.arpa)$/;
/**
* Whether a host can be on the internet, judged by its name: a public address, or a name with a dot that is not reserved
* for private use. `publicLookup` checks where the name leads when the connection is made.
*/
function isPublicHost(url) {
	const host = hostOf(url);
	if (process.getBuiltinModule("node:net").isIP(host) !== 0) return isPublicAddress(host);
	return host.includes(".") && !privateNames.test(host);
}
/** All special-purpose addresses of the IANA registries, except those for documentation. */
const reserved = {
	ipv4: [
		"0.0.0.0/8",
		"10.0.0.0/8",
		"100.64.0.0/10",
		"127.0.0.0/8",
		"169.254.0.0/16",
		"172.16.0.0/12",
		"192.0.0.0/24",
		"192.168.0.0/16",
		"198.18.0.0/15",
		"224.0.0.0/3"
	],
	ipv6: [
		"::/96",
		"fc00::/7",
		"fe80::/9",
		"ff00::/8",
		"64:ff9b::/96",
		"64:ff9b:1::/48",
		"2001::/32",
		"2002::/16"
	]
};
let blockList;
/** Whether an IP address is on the internet, not on this machine or its network. */
function isPublicAddress(address) {
	const net = process.getBuiltinModule("node:net");
	if (blockList === void 0) {
		blockList = new net.BlockList();
		for (const family of ["ipv4", "ipv6"]) for (const network of reserved[family]) {
			const [prefix = "", bits] = network.split("/");
			blockList.addSubnet(prefix, Number(bits), family);
		}
	}
	const plain = address.replace(/%.*$/, "");
	const family = net.isIP(plain);
	return family !== 0 && !blockList.check(plain, family === 6 ? "ipv6" : "ipv4");
}
/**
* Resolves names for connections that must not reach this machine or its network. One private address among those of a name
* is enough to refuse it. The connection uses the checked addresses, so the name cannot change in between.
*/
function publicLookup(resolve) {
	return (hostname, options, callback) => {
		(resolve ?? process.getBuiltinModule("node:dns").lookup)(hostname, {
			...options,
			all: true
		}, (error, addresses) => {
			const [first] = addresses ?? [];
			if (error || first === void 0) return callback(error ?? /* @__PURE__ */ new Error(`${hostname} has no address`), "", 0);
			if (!addresses.every(({ address }) => isPublicAddress(address))) {
				const reason = `${hostname} resolves to an address of this machine or of a private network`;
				return callback(new AttemptError("misconfigured", reason), "", 0);
			}
			if (options.all) callback(null, addresses);
			else callback(null, first.address, first.family);
		});
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/http/send/tunnel.js


// .build/action-push-cases/compiled/shared/duvo/http/send/tunnel.js
/**
* An agent whose connections go through a proxy that only passes bytes on (CONNECT). TLS is spoken with the server, so the
* proxy sees the host name and nothing of the requests.
*/
function createTunnelAgent(proxy, options) {
	const agent = new (process.getBuiltinModule("node:https")).Agent(options);
	const connect = agent.createConnection.bind(agent);
	agent.createConnection = (target, done) => {
		openTunnel(proxy, `${target.host}:${target.port}`, options.timeout).then((socket) => done?.(null, connect({
			...target,
			socket
		})), (error) => done?.(error, void 0));
	};
	return agent;
}
function openTunnel(proxy, target, timeoutMs) {
	return new Promise((resolve, reject) => {
		const request = sendToProxy(proxy, {
			method: "CONNECT",
			path: target,
			headers: { host: target }
		});
		request.setTimeout(timeoutMs, () => request.destroy(/* @__PURE__ */ new Error(`no response within ${timeoutMs / 1e3} s`)));
		request.on("error", (error) => reject(proxyFailure(proxy, error)));
		request.on("connect", ({ statusCode = 0 }, socket, head) => {
			if (statusCode >= 200 && statusCode < 300) {
				if (head.length > 0) socket.unshift(head);
				socket.removeAllListeners("timeout");
				return resolve(socket);
			}
			socket.destroy();
			reject(proxyRefusal(proxy, target.replace(/:443$/, ""), statusCode));
		});
		request.end();
	});
}
/** A request to the proxy itself, with its credentials. Without an agent it gets its own connection. */
function sendToProxy({ protocol, hostname, port, authorization }, options) {
	const { request } = process.getBuiltinModule(protocol === "https:" ? "node:https" : "node:http");
	const headers = {
		...options.headers,
		...authorization && { "proxy-authorization": authorization }
	};
	return request({
		agent: false,
		...options,
		headers,
		host: hostname,
		port
	});
}
/** The proxy did not connect. A proxy that fails may recover; one that refuses will not. */
function proxyRefusal({ variable }, host, status) {
	const reason = `the proxy refused to connect to ${host} (${status})${status === 407 ? `: check the user and password in ${variable}` : ` (${variable})`}`;
	return new AttemptError(status >= 500 ? "not-sent" : "misconfigured", reason);
}
/** The proxy cannot be reached, or its certificate is not trusted. Nothing was sent. */
function proxyFailure({ variable }, error) {
	const code = "code" in error && typeof error.code === "string" ? error.code : error.message;
	return new AttemptError("not-sent", `cannot connect to the proxy that ${variable} names (${code})`);
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/http/send/sender.js




// .build/action-push-cases/compiled/shared/duvo/http/send/sender.js
/**
* How long to keep an idle connection, unless the server names a shorter time, and how long to try to connect. A server
* that takes longer to accept a connection is down, and the request was certainly not sent.
*/
const connectionMs = 1e4;
/**
* Sends with Node's own `http` and `https`: half the startup time and two thirds of the memory of the global `fetch`, which
* loads undici at its first use. Connections are kept alive; idle ones do not keep the process running. Certificates are
* checked against Node's own authorities and those of `NODE_EXTRA_CA_CERTS`.
*
* @param proxyFor which proxy a request goes through. Default: none
*/
function createSender({ proxyFor = () => void 0 } = {}) {
	const agents = createAgents();
	return (outgoing) => new Promise((resolve, reject) => {
		const { url, signal, body } = outgoing;
		if (signal.aborted) return reject(signal.reason);
		const proxy = proxyFor(url);
		const request = sender_startRequest(outgoing, proxy, agents);
		let response;
		const fail = (error) => {
			reject(error);
			response?.destroy(error instanceof Error ? error : new Error(String(error)));
			request.destroy();
		};
		const onAbort = () => fail(signal.reason);
		signal.addEventListener("abort", onAbort, { once: true });
		request.once("close", () => {
			signal.removeEventListener("abort", onAbort);
			reject(/* @__PURE__ */ new Error("it was closed without a response"));
		});
		request.on("error", (error) => fail(isFromProxy(proxy, url, error) ? proxyFailure(proxy, error) : error));
		limitConnecting(request, url, fail);
		request.once("response", (incoming) => {
			response = incoming;
			incoming.on("error", () => {});
			const status = incoming.statusCode ?? 0;
			if (proxy && status === 407) return fail(proxyRefusal(proxy, url.host, status));
			if (isInPieces(body)) incoming.once("end", () => request.writableFinished || request.destroy());
			resolve({
				status,
				headers: headersOf(incoming),
				body: incoming
			});
		});
		if (isInPieces(body)) sendPieces(body, request, fail);
		else request.end(body);
	});
}
function sender_startRequest({ url, method, headers, isPublic }, proxy, agents) {
	if (proxy && url.protocol === "http:") {
		const agent = agents.direct(proxy.protocol, false);
		return sendToProxy(proxy, {
			method,
			path: url.href,
			headers: {
				...headers,
				host: url.host
			},
			agent
		});
	}
	const { request } = process.getBuiltinModule(url.protocol === "http:" ? "node:http" : "node:https");
	return request(url, {
		method,
		headers,
		agent: proxy ? agents.tunnel(proxy) : agents.direct(url.protocol, isPublic ?? false)
	});
}
function isFromProxy(proxy, url, error) {
	return proxy !== void 0 && url.protocol === "http:" && "syscall" in error && error.syscall === "connect";
}
/** The agent's timeout applies to every silence; this one only to the time until the connection is open. */
function limitConnecting(request, url, fail) {
	request.once("socket", (socket) => {
		if (request.reusedSocket) return;
		const onTimeout = () => fail(new AttemptError("not-sent", `no connection to ${url.host} within ${connectionMs / 1e3} s`));
		socket.once("timeout", onTimeout);
		socket.once("encrypted" in socket ? "secureConnect" : "connect", () => socket.off("timeout", onTimeout));
	});
}
function isInPieces(body) {
	return body !== void 0 && !(body instanceof Uint8Array);
}
/**
* Reads a body only as fast as it is sent: the next piece once the last is written, so that all pieces can share one
* buffer. A failure after the response has arrived is ignored.
*/
async function sendPieces(body, request, fail) {
	const closed = new Promise((resolve) => request.once("close", resolve));
	try {
		for await (const piece of body) {
			await Promise.race([closed, new Promise((resolve) => request.write(piece, resolve))]);
			if (request.destroyed) return;
		}
		request.end();
	} catch (error) {
		fail(error);
	}
}
function headersOf({ headers }) {
	return {
		get: (name) => {
			const value = headers[name.toLowerCase()];
			return Array.isArray(value) ? value.join(", ") : value ?? null;
		},
		has: (name) => headers[name.toLowerCase()] !== void 0
	};
}
/** The connection pools, each created at its first use: loading `node:https` costs 20 ms of CPU. */
function createAgents() {
	const options = {
		keepAlive: true,
		timeout: connectionMs
	};
	const pools = /* @__PURE__ */ new Map();
	const pool = (name, create) => {
		const known = pools.get(name) ?? create();
		pools.set(name, known);
		return known;
	};
	return {
		direct: (protocol, isPublic) => pool(`${protocol} ${isPublic}`, () => {
			const { Agent } = process.getBuiltinModule(protocol === "http:" ? "node:http" : "node:https");
			return new Agent({
				...options,
				...isPublic && { lookup: publicLookup() }
			});
		}),
		tunnel: (proxy) => pool(proxy.variable, () => createTunnelAgent(proxy, options))
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/calls/paginate.js


// .build/action-push-cases/compiled/shared/duvo/calls/paginate.js
/** Bounds the read of a list that keeps growing. */
const maxPages = 1e4;
/**
* All items of an offset list, each once. Offsets drift while rows are inserted or removed, so items are deduplicated by
* id. The end is an empty page, or the offset that `total` names; without a total, a page with nothing new.
*
* @param fetchPage reads the page that starts at `offset`
*/
async function* paginate(fetchPage) {
	const seen = /* @__PURE__ */ new Set();
	let offset = 0;
	for (let pages = 0; pages < maxPages; pages += 1) {
		const { items, total } = await fetchPage(offset);
		const fresh = items.filter((item) => !seen.has(item.id));
		for (const item of fresh) {
			seen.add(item.id);
			yield item;
		}
		offset += items.length;
		if (items.length === 0 || (total === void 0 ? fresh.length === 0 : offset >= total)) return;
	}
}
/**
* Reads pages as large as possible: if a response is too large for the client, this page and all later ones ask for half as
* many rows. Rows that carry a whole config have no useful upper size.
*
* @param limit rows of the first page
* @throws TooLargeError for a single row that is too large
*/
function fittingPages(fetchPage, limit) {
	let size = limit;
	return async function fetchFitting(offset) {
		const asked = size;
		try {
			return await fetchPage(offset, asked);
		} catch (error) {
			if (!(error instanceof errors/* TooLargeError */.qB) || asked === 1) throw error;
			size = Math.min(size, Math.ceil(asked / 2));
			return fetchFitting(offset);
		}
	};
}


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/duvo/calls/path.js
var calls_path = __webpack_require__(4191);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/calls/numeric.js


// .build/action-push-cases/compiled/shared/duvo/calls/numeric.js
/** A number, or a string that the server sends for one. */
const Numeric = (0,schemas/* union */.KC)([(0,schemas/* number */.ai)(), (0,schemas/* string */.Yj)().regex(/^-?\d{1,15}$/).transform(Number)]);


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/revisions/revisions.js





// .build/action-push-cases/compiled/shared/duvo/resources/revisions/revisions.js
/**
* A Revision; the API calls it build. `config` is passed on unchanged. `status` is an open word, in practice draft, live or
* historic.
*/
const Build = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().min(1),
	agent_id: (0,schemas/* string */.Yj)().nullish(),
	name: (0,schemas/* string */.Yj)().nullish(),
	revision_name: (0,schemas/* string */.Yj)().nullish(),
	revision_description: (0,schemas/* string */.Yj)().nullish(),
	config: (0,schemas/* unknown */.L5)().optional(),
	status: (0,schemas/* string */.Yj)().nullish(),
	revision_number: Numeric.nullish(),
	parent_build_id: (0,schemas/* string */.Yj)().nullish(),
	created_by_name: (0,schemas/* string */.Yj)().nullish(),
	created_at: (0,schemas/* string */.Yj)().nullish(),
	updated_at: (0,schemas/* string */.Yj)().nullish()
});
const CaseQueueSlot = (0,schemas/* object */.Ik)({
	integration_type: (0,schemas/* string */.Yj)().catch(""),
	linked_queue_count: (0,schemas/* number */.ai)().catch(0)
});
const BuildPage = (0,schemas/* object */.Ik)({
	builds: (0,schemas/* array */.YO)(Build),
	total: (0,schemas/* number */.ai)().optional()
}).transform(({ builds, total }) => ({
	items: builds,
	total
}));
const BuildBody = (0,schemas/* object */.Ik)({ build: Build }).transform((body) => body.build);
function revisions({ send }) {
	return {
		/** All Revisions of an Assignment; the order is not documented. */
		list: (agentId) => paginate(fittingPages((offset, limit) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/agents/{agent_id}/revisions", { agent_id: agentId }),
			query: {
				limit,
				offset
			},
			response: BuildPage
		}), 100)),
		get: (agentId, buildId) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/agents/{agent_id}/revisions/{build_id}", {
				agent_id: agentId,
				build_id: buildId
			}),
			response: BuildBody
		}),
		/** Creates a draft. New Jobs keep using the live Revision until the draft is promoted. */
		create: (agentId, build, options) => send({
			method: "POST",
			path: (0,calls_path/* pathFor */.p)("/v2/agents/{agent_id}/revisions", { agent_id: agentId }),
			json: build,
			response: BuildBody,
			options
		}),
		/** Replaces the description of a Revision (at most 500 characters). */
		setDescription: (buildId, description) => send({
			method: "PATCH",
			path: (0,calls_path/* pathFor */.p)("/v2/revisions/{build_id}", { build_id: buildId }),
			json: { revision_description: description },
			response: BuildBody
		}),
		/**
		* Makes a Revision live: triggers and new Jobs use it, running Jobs keep theirs. Throws an `ApiError` 409 if it is
		* already live or still being built. The response does not say whether it worked: read the Revision back.
		*/
		promote: (buildId, labels) => send({
			method: "POST",
			path: (0,calls_path/* pathFor */.p)("/v2/revisions/{build_id}/promote", { build_id: buildId }),
			json: labels,
			response: (0,schemas/* unknown */.L5)()
		}),
		/** The Queue slots of a Revision, and how many Queues each is linked to. */
		caseQueueSlots: (agentId, buildId) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/agents/{agent_id}/revisions/{build_id}/case-queue-validation", {
				agent_id: agentId,
				build_id: buildId
			}),
			response: (0,schemas/* object */.Ik)({ configs: (0,schemas/* array */.YO)(CaseQueueSlot) }).transform((body) => body.configs)
		})
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/agents/schedules.js




// .build/action-push-cases/compiled/shared/duvo/resources/agents/schedules.js
const optionalText = (0,schemas/* string */.Yj)().nullish().catch(void 0);
const Schedule = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().min(1),
	enabled: (0,schemas/* boolean */.zM)(),
	/** every_5_minutes, every_15_minutes, hourly, daily, workday, weekly, monthly or custom; new words are possible. */
	frequency: (0,schemas/* string */.Yj)(),
	/** HH:MM in `timezone`. */
	time: optionalText,
	/** An IANA name. */
	timezone: (0,schemas/* string */.Yj)(),
	day: optionalText,
	day_of_month: Numeric.nullish().catch(void 0),
	cron: optionalText,
	recurring: (0,schemas/* boolean */.zM)().nullish().catch(void 0),
	/** ISO time at which Duvo disabled it automatically; null if it did not. */
	auto_disabled_at: optionalText,
	auto_disabled_reason: optionalText
});
const base = "/v2/agents/{agent_id}/schedules";
function schedules({ send }) {
	return {
		/** Only the schedules that the key's user owns. */
		list: (agentId) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)(base, { agent_id: agentId }),
			response: (0,schemas/* object */.Ik)({ schedules: (0,schemas/* array */.YO)(Schedule) }).transform((body) => body.schedules)
		}),
		/** Creates a schedule for the key's user. The server does not detect duplicates: sending twice creates two. */
		create: (agentId, schedule, options) => send({
			method: "POST",
			path: (0,calls_path/* pathFor */.p)(base, { agent_id: agentId }),
			json: schedule,
			response: Schedule,
			options
		}),
		update: (agentId, scheduleId, schedule) => send({
			method: "PATCH",
			path: (0,calls_path/* pathFor */.p)(`${base}/{schedule_id}`, {
				agent_id: agentId,
				schedule_id: scheduleId
			}),
			json: schedule,
			response: Schedule
		}),
		remove: (agentId, scheduleId) => send({
			method: "DELETE",
			path: (0,calls_path/* pathFor */.p)(`${base}/{schedule_id}`, {
				agent_id: agentId,
				schedule_id: scheduleId
			}),
			response: (0,schemas/* unknown */.L5)()
		})
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/agents/agents.js






// .build/action-push-cases/compiled/shared/duvo/resources/agents/agents.js
const Agent = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().min(1),
	name: (0,schemas/* string */.Yj)(),
	team_id: (0,schemas/* string */.Yj)().nullish(),
	folder_id: (0,schemas/* string */.Yj)().nullish().catch(void 0),
	slack_enabled: (0,schemas/* boolean */.zM)().nullish().catch(void 0),
	microsoft_teams_enabled: (0,schemas/* boolean */.zM)().nullish().catch(void 0),
	agentic_memory_enabled: (0,schemas/* boolean */.zM)().nullish().catch(void 0),
	created_at: (0,schemas/* string */.Yj)().nullish(),
	updated_at: (0,schemas/* string */.Yj)().nullish()
});
const ListedSlot = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().nullish().catch(void 0),
	integration_id: (0,schemas/* string */.Yj)().nullish().catch(void 0),
	integration_type: (0,schemas/* string */.Yj)(),
	integration_name: (0,schemas/* string */.Yj)().catch(""),
	/** Whether the key's user has a connection pinned there. */
	is_connected: (0,schemas/* boolean */.zM)().nullish().catch(void 0),
	/** Names of the linked Queues. Absent on older servers. */
	linked_queue_names: (0,schemas/* array */.YO)((0,schemas/* string */.Yj)()).nullish().catch(void 0)
});
const ListedAgent = Agent.extend({
	latest_build: Build.extend({ schedules: (0,schemas/* array */.YO)(Schedule).nullish().catch(void 0) }).nullish(),
	integration_configs: (0,schemas/* array */.YO)(ListedSlot).nullish().catch(void 0),
	case_trigger_enabled: (0,schemas/* boolean */.zM)().nullish().catch(void 0),
	/** Name of the Queue of the case trigger; null if there is no trigger. */
	case_queue_name: (0,schemas/* string */.Yj)().nullish().catch(void 0)
});
const AgentPage = (0,schemas/* object */.Ik)({
	agents: (0,schemas/* array */.YO)(ListedAgent),
	total: (0,schemas/* number */.ai)().optional()
}).transform(({ agents, total }) => ({
	items: agents,
	total
}));
const EvalScores = (0,schemas/* object */.Ik)({
	total_evaluated: (0,schemas/* number */.ai)(),
	with_issues: (0,schemas/* number */.ai)(),
	flag_distribution: (0,schemas/* array */.YO)((0,schemas/* object */.Ik)({
		flag: (0,schemas/* string */.Yj)(),
		count: (0,schemas/* number */.ai)(),
		label: (0,schemas/* string */.Yj)().nullish()
	}))
});
function agents({ send }) {
	const pagesOf = (teamId, withSchedules) => fittingPages((offset, limit) => send({
		method: "GET",
		path: (0,calls_path/* pathFor */.p)("/v2/teams/{teamId}/agents", { teamId }),
		query: {
			limit,
			offset,
			...withSchedules && { include_schedules: true }
		},
		response: AgentPage
	}), 100);
	return {
		/**
		* All Assignments of a team. The API cannot filter by name. `withSchedules` adds the schedules of the key's user to the
		* rows.
		*/
		list: (teamId, { withSchedules = false } = {}) => paginate(pagesOf(teamId, withSchedules)),
		/** At most 100 Assignments of the list, from an offset. */
		page: async (teamId, offset) => (await pagesOf(teamId, false)(offset)).items,
		/** One Assignment, without its Revisions. */
		get: (agentId) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/agents/{agent_id}", { agent_id: agentId }),
			response: (0,schemas/* object */.Ik)({ agent: Agent }).transform((body) => body.agent)
		}),
		/** What evaluations made after `since` (ISO 8601 in UTC) found in an Assignment's Jobs. There is no `until`. */
		evalScores: (agentId, since) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/agent/{agentId}/eval-scores", { agentId }),
			query: { since },
			response: EvalScores
		}),
		/** Creates an Assignment, with a first Revision if `build` is given. */
		create: (teamId, agent, options) => send({
			method: "POST",
			path: (0,calls_path/* pathFor */.p)("/v2/teams/{teamId}/agents", { teamId }),
			json: agent,
			response: (0,schemas/* object */.Ik)({
				agent: Agent,
				build: Build.nullish()
			}),
			options
		}),
		/** Changes only the given fields. */
		update: (agentId, fields) => send({
			method: "PATCH",
			path: (0,calls_path/* pathFor */.p)("/v2/agents/{agent_id}", { agent_id: agentId }),
			json: fields,
			response: (0,schemas/* object */.Ik)({ agent: Agent }).transform((body) => body.agent)
		}),
		/** Deletes an Assignment with its Revisions, schedules and triggers. Its running Jobs are interrupted. */
		delete: (agentId, options) => send({
			method: "DELETE",
			path: (0,calls_path/* pathFor */.p)("/v2/agents/{agent_id}", { agent_id: agentId }),
			response: (0,schemas/* unknown */.L5)(),
			options
		})
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/agents/case-triggers.js




// .build/action-push-cases/compiled/shared/duvo/resources/agents/case-triggers.js
const Rival = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)(),
	name: (0,schemas/* string */.Yj)().catch("")
});
const CaseTrigger = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().min(1),
	case_queue_id: (0,schemas/* string */.Yj)(),
	case_queue_name: (0,schemas/* string */.Yj)().catch(""),
	enabled: (0,schemas/* boolean */.zM)(),
	/** 1: one Case at a time; null: the platform's default; only Duvo sets other numbers. */
	concurrency: Numeric.nullish(),
	creator_display_name: (0,schemas/* string */.Yj)().nullish().catch(void 0),
	/** Whether the key's user may disable, move or delete it. */
	can_disable: (0,schemas/* boolean */.zM)().nullish().catch(void 0)
});
const case_triggers_base = "/v2/agents/{agent_id}/case-triggers";
const CaseTriggerBody = (0,schemas/* object */.Ik)({ case_trigger: CaseTrigger }).transform((body) => body.case_trigger);
function caseTriggers({ send }) {
	return {
		list: (agentId) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)(case_triggers_base, { agent_id: agentId }),
			response: (0,schemas/* object */.Ik)({ case_triggers: (0,schemas/* array */.YO)(CaseTrigger) }).transform((body) => body.case_triggers)
		}),
		/** Throws an `ApiError` 409 if the Assignment already has a trigger. */
		create: (agentId, trigger, options) => send({
			method: "POST",
			path: (0,calls_path/* pathFor */.p)(case_triggers_base, { agent_id: agentId }),
			json: trigger,
			response: CaseTriggerBody,
			options
		}),
		/** Throws an `ApiError` 403 if somebody else created it and the key's user is not an admin. */
		update: (agentId, triggerId, trigger) => send({
			method: "PATCH",
			path: (0,calls_path/* pathFor */.p)(`${case_triggers_base}/{trigger_id}`, {
				agent_id: agentId,
				trigger_id: triggerId
			}),
			json: trigger,
			response: CaseTriggerBody
		}),
		remove: (agentId, triggerId) => send({
			method: "DELETE",
			path: (0,calls_path/* pathFor */.p)(`${case_triggers_base}/{trigger_id}`, {
				agent_id: agentId,
				trigger_id: triggerId
			}),
			response: (0,schemas/* unknown */.L5)()
		}),
		/** The other Assignments that process the Queue's Cases with their own trigger. */
		conflicts: (agentId, queueId) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)(`${case_triggers_base}/conflict-preview`, { agent_id: agentId }),
			query: { case_queue_id: queueId },
			response: (0,schemas/* object */.Ik)({ conflicting_agents: (0,schemas/* array */.YO)(Rival) }).transform((body) => body.conflicting_agents)
		})
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/agents/folders.js



// .build/action-push-cases/compiled/shared/duvo/resources/agents/folders.js
const Folder = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().min(1),
	name: (0,schemas/* string */.Yj)(),
	/** null: at the root. */
	parent_folder_id: (0,schemas/* string */.Yj)().nullish()
});
function folders({ send }) {
	return {
		/** All folders of a team, in one response. */
		list: (teamId) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/teams/{teamId}/agent-folders", { teamId }),
			response: (0,schemas/* object */.Ik)({ folders: (0,schemas/* array */.YO)(Folder) }).transform((body) => body.folders)
		}),
		/** Creates a folder; `parentId` null puts it at the root. Throws an `ApiError` 409 if the name is taken there. */
		create: (teamId, name, parentId, options) => send({
			method: "POST",
			path: (0,calls_path/* pathFor */.p)("/v2/teams/{teamId}/agent-folders", { teamId }),
			json: {
				name,
				parent_folder_id: parentId
			},
			response: (0,schemas/* object */.Ik)({ folder: Folder }).transform((body) => body.folder),
			options
		}),
		/** Moves Assignments into a folder; null is the root. */
		moveAgents: (teamId, agentIds, folderId) => send({
			method: "POST",
			path: (0,calls_path/* pathFor */.p)("/v2/teams/{teamId}/agent-folders/move-agents", { teamId }),
			json: {
				agent_ids: agentIds,
				folder_id: folderId
			},
			response: (0,schemas/* unknown */.L5)()
		})
	};
}


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/cases/cases.js + 2 modules
var cases = __webpack_require__(9565);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/cases/queues.js




// .build/action-push-cases/compiled/shared/duvo/resources/cases/queues.js
const Queue = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().min(1),
	name: (0,schemas/* string */.Yj)(),
	description: (0,schemas/* string */.Yj)().nullish(),
	created_at: (0,schemas/* string */.Yj)().nullish()
});
const QueuePage = (0,schemas/* object */.Ik)({
	queues: (0,schemas/* array */.YO)(Queue),
	total: (0,schemas/* number */.ai)().optional()
}).transform(({ queues, total }) => ({
	items: queues,
	total
}));
const LinkedAgent = (0,schemas/* object */.Ik)({
	agent_id: (0,schemas/* string */.Yj)().min(1),
	agent_name: (0,schemas/* string */.Yj)().catch(""),
	case_trigger_enabled: (0,schemas/* boolean */.zM)().nullish(),
	problems: (0,schemas/* array */.YO)((0,schemas/* string */.Yj)()).nullish().catch(void 0)
});
const QueueAgents = (0,schemas/* object */.Ik)({
	queue_name: (0,schemas/* string */.Yj)().catch(""),
	producers: (0,schemas/* array */.YO)(LinkedAgent).catch([]),
	consumers: (0,schemas/* array */.YO)(LinkedAgent)
});
const QueueLabel = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().min(1),
	key: (0,schemas/* string */.Yj)().catch(""),
	value: (0,schemas/* string */.Yj)(),
	case_count: (0,schemas/* number */.ai)().nullish().catch(void 0)
});
const labelsOfPage = 1e3;
function queues({ send }) {
	return {
		/** All Queues of a team. */
		list: (teamId) => paginate((offset) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/teams/{teamId}/queues", { teamId }),
			query: {
				limit: 250,
				offset
			},
			response: QueuePage
		})),
		/** Creates a Queue. Throws an `ApiError` 409 if the team already has one with this name. */
		create: (teamId, queue, options) => send({
			method: "POST",
			path: (0,calls_path/* pathFor */.p)("/v2/teams/{teamId}/queues", { teamId }),
			json: queue,
			response: (0,schemas/* object */.Ik)({ queue: Queue }).transform((body) => body.queue),
			options
		}),
		get: (queueId) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/queues/{queue_id}", { queue_id: queueId }),
			response: (0,schemas/* object */.Ik)({ queue: Queue }).transform((body) => body.queue)
		}),
		/** The labels of a Queue, a thousand a request. Keys that identify Cases create as many labels as there are Cases. */
		labels: (queueId) => paginate((offset) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/queues/{queue_id}/labels", { queue_id: queueId }),
			query: {
				limit: labelsOfPage,
				offset
			},
			response: (0,schemas/* object */.Ik)({ labels: (0,schemas/* array */.YO)(QueueLabel) }).transform(({ labels }) => {
				return {
					items: labels,
					total: labels.length < labelsOfPage ? offset + labels.length : void 0
				};
			})
		})),
		/** The Assignments linked to a Queue, and its name. */
		agents: (queueId) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/queues/{queue_id}/agents", { queue_id: queueId }),
			response: QueueAgents
		})
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/raw/row-envelope.js


// .build/action-push-cases/compiled/shared/duvo/resources/raw/row-envelope.js
const Envelope = (0,schemas/* record */.g1)((0,schemas/* string */.Yj)(), (0,schemas/* unknown */.L5)());
/** Documented members that hold the rows of responses with several arrays. */
const documented = [
	"data",
	"agents",
	"builds",
	"cases",
	"case_triggers",
	"connections",
	"files",
	"folders",
	"integrations",
	"labels",
	"messages",
	"queues",
	"runs",
	"schedules",
	"skills",
	"teams"
];
/**
* Finds the rows in the text of a response. Lists come as `{data, total}`, `{runs, …}`, `{queues, total, limit, offset}`
* and so on: the rows are in the only array, or in the only one of several that has a documented name.
*
* @param parse throws if the text is not JSON
* @param fail is called with the problem, worded to follow the name of the call
*/
function findRows(text, parse, fail) {
	let value;
	try {
		value = parse(text);
	} catch {
		return fail("responded, but not with JSON: only lists can be read page by page");
	}
	if (Array.isArray(value)) return {
		rowsIn: void 0,
		rows: value,
		total: void 0
	};
	const envelope = Envelope.safeParse(value);
	if (!envelope.success) return fail("responded, but not with a list");
	const arrays = Object.entries(envelope.data).flatMap(([name, rows]) => Array.isArray(rows) ? [{
		name,
		rows
	}] : []);
	const named = arrays.filter(({ name }) => documented.includes(name));
	const [found, ...others] = arrays.length === 1 ? arrays : named;
	if (found === void 0 || others.length > 0) return fail(notAList(arrays.map(({ name }) => name)));
	const total = envelope.data["total"];
	return {
		rowsIn: found.name,
		rows: found.rows,
		total: typeof total === "number" && total >= 0 ? total : void 0
	};
}
function notAList(names) {
	if (names.length === 0) return "responded with a single object, not with a list that has pages";
	return `responded with several lists (${names.slice(0, 5).join(", ")}), so it cannot be read page by page`;
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/raw/raw.js




// .build/action-push-cases/compiled/shared/duvo/resources/raw/raw.js
/**
* A segment of an encoded path: what `encodeURIComponent` can produce. No dot segment, encoded or not, and nothing encoded
* that a server may decode into a slash, a backslash or another encoded character.
*/
const segment = /^(?!(?:\.|%2e){1,2}$)(?:[A-Za-z0-9_.!~*'()-]|%(?!2f|5c|25|00)[0-9A-F]{2})+$/i;
/** The headers that callers may see. An allow list, because nobody knows what a future header will contain. */
const harmlessHeaders = [
	"content-disposition",
	"content-length",
	"content-type",
	"date",
	"deprecation",
	"etag",
	"last-modified",
	"link",
	"retry-after",
	"sunset",
	"x-ratelimit-limit",
	"x-ratelimit-remaining",
	"x-ratelimit-reset",
	"x-request-id"
];
const maxHeaderChars = 1e3;
function raw({ sendForResponse }) {
	const succeed = (call) => sendForResponse(outgoing(call), readWhole);
	/** One page. Throws an `ApiError` if the status is not a success. */
	async function readPage(call, offset, parse, last) {
		const response = await succeed(at(call, offset));
		const text = new TextDecoder().decode(response.body);
		const { rowsIn, rows, total } = findRows(text, parse, (problem) => {
			throw new errors/* UnexpectedResponseError */.dk({
				method: call.method,
				path: call.path,
				ambiguous: false
			}, problem);
		});
		const isRepeated = total === void 0 && offset > 0 && text === last.text;
		last.text = text;
		return {
			items: isRepeated ? [] : rows.map((row, index) => ({
				id: idOf(row) ?? `#${offset + index}`,
				row
			})),
			total,
			response,
			rowsIn
		};
	}
	return {
		/**
		* Sends any call and returns its response, whatever the status. Throws a `TypeError` for a path that leads out of
		* `/v2/`, and a `DuvoError` if no usable response came.
		*/
		async send(call) {
			try {
				return await succeed(call);
			} catch (error) {
				const refusal = refusalOf(error);
				if (refusal === void 0) throw error;
				return refusal;
			}
		},
		/** The response behind an `ApiError` that `pages` throws; undefined for every other error. */
		refusalOf,
		/**
		* The rows of a list, page by page, each row once by its `id`. Follows `limit` and `offset` in the query, or in the
		* JSON body of a search. Copes with rows that come or go during the read.
		*
		* @param options `parse` reads the rows of a page; by default with `JSON.parse`, which rounds long numbers
		* @throws ListGap if rows were missed and cannot be found again
		*/
		async *pages(call, { parse = JSON.parse, ...options } = {}) {
			const last = { text: "" };
			let read;
			const fetchPage = async (offset) => {
				const { items, total, ...rest } = await readPage(call, offset, parse, last);
				read = {
					...rest,
					total
				};
				return {
					items,
					total
				};
			};
			for await (const items of readAhead(fetchPage, {
				...options,
				from: raw_offsetOf(call)
			})) if (read) yield {
				...read,
				rows: items.map(({ row }) => row)
			};
		}
	};
}
function refusalOf(error) {
	return error instanceof errors/* ApiError */.hD && error.response ? {
		...rawResponseOf(error.response),
		error
	} : void 0;
}
function outgoing({ method, path, template, query, body, options }) {
	const [root, version, ...segments] = path.split("/");
	if (root !== "" || version !== "v2" || segments.length === 0 || !segments.every((part) => segment.test(part))) throw new TypeError(`not a path below /v2/: ${JSON.stringify(path.slice(0, 200))}`);
	return {
		method,
		path: {
			path,
			template
		},
		...query && { query },
		...body !== void 0 && { encoded: {
			contentType: "application/json",
			body: Buffer.from(body)
		} },
		options
	};
}
/** JSON that was cut or garbled in transit counts as no response: a retry may get it whole. */
function readWhole(response, facts) {
	const { status, headers, body } = response;
	const type = headers.get("content-type") ?? "";
	if (/\bhtml\b/i.test(type)) throw new errors/* UnexpectedResponseError */.dk(facts, `responded ${status}, but not with JSON`);
	const isJson = /\bjson\b/i.test(type) && /^\s*[[{]/.test(startOf(body));
	try {
		if (isJson) JSON.parse(new TextDecoder().decode(body));
	} catch (cause) {
		throw new errors/* UnexpectedResponseError */.dk(facts, `responded ${status} with broken JSON`, { cause });
	}
	return rawResponseOf(response);
}
function startOf(body) {
	return new TextDecoder().decode(body.subarray(0, 1e3));
}
/** The call for the page at `offset`. */
function at(call, offset) {
	if (call.method === "GET") return {
		...call,
		query: {
			...call.query,
			offset
		}
	};
	return {
		...call,
		body: JSON.stringify({
			...JSON.parse(call.body ?? "{}"),
			offset
		})
	};
}
function raw_offsetOf({ method, query, body }) {
	const given = method === "GET" ? query?.["offset"] : JSON.parse(body ?? "{}").offset;
	return Number(given ?? 0);
}
function idOf(row) {
	const id = typeof row === "object" && row !== null && "id" in row ? row.id : void 0;
	return typeof id === "string" && id !== "" ? id : void 0;
}
function rawResponseOf({ status, headers, body }) {
	const told = harmlessHeaders.flatMap((name) => {
		const value = headers.get(name);
		return value === null ? [] : [[name, value.slice(0, maxHeaderChars)]];
	});
	return {
		status,
		headers: Object.fromEntries(told),
		body
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/revisions/integrations.js




// .build/action-push-cases/compiled/shared/duvo/resources/revisions/integrations.js
const integrations_optionalText = (0,schemas/* string */.Yj)().nullish().catch(void 0);
const Integration = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().min(1),
	name: (0,schemas/* string */.Yj)(),
	/** The slug, such as `slack` or `case-queue-consumer`. */
	type: (0,schemas/* string */.Yj)(),
	/** An open word. If it contains `oauth`, a person has to sign in to connect an account. */
	auth_method: integrations_optionalText,
	oauth_provider: integrations_optionalText
});
const Connection = Integration.extend({
	user_id: (0,schemas/* string */.Yj)().nullish(),
	/** The catalogue row that this account belongs to. */
	integration_id: integrations_optionalText,
	custom_integration_id: integrations_optionalText,
	shared: (0,schemas/* boolean */.zM)().nullish().catch(void 0),
	/** ISO time since when it is broken; null if it works. */
	broken_at: integrations_optionalText,
	broken_reason: integrations_optionalText
});
const pageOf = (row) => (0,schemas/* object */.Ik)({
	integrations: (0,schemas/* array */.YO)(row),
	total: (0,schemas/* number */.ai)().optional()
}).transform(({ integrations, total }) => ({
	items: integrations,
	total
}));
const IntegrationPage = pageOf(Integration);
const ConnectionPage = pageOf(Connection);
function integrations({ send }) {
	return {
		/** The catalogue of a team: built-in integrations and its own. Attaching takes these ids. */
		list: (teamId) => paginate((offset) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/teams/{teamId}/integrations", { teamId }),
			query: {
				limit: 100,
				offset
			},
			response: IntegrationPage
		})),
		/** The accounts that the key's user can pin: their own and shared ones. Pinning takes these ids. */
		connections: (teamId) => paginate((offset) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/teams/{teamId}/connections", { teamId }),
			query: {
				limit: 100,
				offset
			},
			response: ConnectionPage
		}))
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/revisions/slots.js



// .build/action-push-cases/compiled/shared/duvo/resources/revisions/slots.js
const Slot = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().min(1),
	integration_id: (0,schemas/* string */.Yj)().nullish(),
	custom_integration_id: (0,schemas/* string */.Yj)().nullish(),
	integration_type: (0,schemas/* string */.Yj)(),
	integration_name: (0,schemas/* string */.Yj)().catch("")
});
const LinkedQueue = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().min(1),
	name: (0,schemas/* string */.Yj)().catch("")
});
const slots_base = "/v2/agents/{agent_id}/revisions/{build_id}/integrations";
const paramsOf = ({ agentId, buildId, slotId }) => ({
	agent_id: agentId,
	build_id: buildId,
	integration_id: slotId
});
/** The integrations of a Revision. */
function slots({ send }) {
	return {
		list: (agentId, buildId) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)(slots_base, {
				agent_id: agentId,
				build_id: buildId
			}),
			response: (0,schemas/* object */.Ik)({ integrations: (0,schemas/* array */.YO)(Slot) }).transform((body) => body.integrations)
		}),
		/**
		* Attaches integrations of the catalogue. Returns how many are new by the server's count. Shortly after the Revision
		* was created, that count may be 0 and the slot may be listed late, so poll the list until it appears. A Queue slot
		* fails at run time until a Queue is linked.
		*/
		attach: (agentId, buildId, integrationIds, options) => send({
			method: "POST",
			path: (0,calls_path/* pathFor */.p)(slots_base, {
				agent_id: agentId,
				build_id: buildId
			}),
			json: { integration_ids: integrationIds },
			response: (0,schemas/* object */.Ik)({ count: (0,schemas/* number */.ai)().catch(0) }).transform((body) => body.count),
			options
		}),
		/** Removes the slot for everybody, with all its pins. */
		remove: (place) => send({
			method: "DELETE",
			path: (0,calls_path/* pathFor */.p)(`${slots_base}/{integration_id}`, paramsOf(place)),
			response: (0,schemas/* unknown */.L5)()
		}),
		/** Ids of the connections that the key's user pinned. Pins of other users are invisible. */
		pins: (place) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)(`${slots_base}/{integration_id}/connections`, paramsOf(place)),
			response: (0,schemas/* object */.Ik)({ connections: (0,schemas/* array */.YO)((0,schemas/* object */.Ik)({ connection_id: (0,schemas/* string */.Yj)().min(1) })) }).transform((body) => body.connections.map((pin) => pin.connection_id))
		}),
		/** Pins a connection for the key's user. Idempotent. */
		pin: (place, connectionId) => send({
			method: "POST",
			path: (0,calls_path/* pathFor */.p)(`${slots_base}/{integration_id}/connections`, paramsOf(place)),
			json: { connection_id: connectionId },
			response: (0,schemas/* unknown */.L5)()
		}),
		/** Removes a pin of the key's user; the connection stays. Throws an `ApiError` 404 if it is not pinned. */
		unpin: (place, connectionId) => send({
			method: "DELETE",
			path: (0,calls_path/* pathFor */.p)(`${slots_base}/{integration_id}/connections/{connection_id}`, {
				...paramsOf(place),
				connection_id: connectionId
			}),
			response: (0,schemas/* unknown */.L5)()
		}),
		/** The Queues of a producer or consumer slot. */
		queues: (place) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)(`${slots_base}/{integration_id}/queues`, paramsOf(place)),
			response: (0,schemas/* object */.Ik)({ queues: (0,schemas/* array */.YO)(LinkedQueue) }).transform((body) => body.queues)
		}),
		/** Links exactly these Queues; all others are unlinked. */
		replaceQueues: (place, queueIds) => send({
			method: "PUT",
			path: (0,calls_path/* pathFor */.p)(`${slots_base}/{integration_id}/queues`, paramsOf(place)),
			json: { queue_ids: queueIds },
			response: (0,schemas/* object */.Ik)({ queues: (0,schemas/* array */.YO)(LinkedQueue) }).transform((body) => body.queues)
		})
	};
}


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/runs/run-schemas.js
var run_schemas = __webpack_require__(6713);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/runs/run-messages.js





// .build/action-push-cases/compiled/shared/duvo/resources/runs/run-messages.js
const documentedLimit = 50;
const defaultLimit = 20;
/** Bounds the read of a conversation that never ends. */
const run_messages_maxPages = 1e4;
const Page = (0,schemas/* object */.Ik)({
	messages: (0,schemas/* array */.YO)((0,schemas/* unknown */.L5)()),
	total: (0,schemas/* number */.ai)().optional()
}).transform(({ messages, total }) => ({
	items: messages,
	total
}));
const messagesPath = (runId) => (0,calls_path/* pathFor */.p)("/v2/runs/{run_id}/messages", { run_id: runId });
/** Creates a reader of conversations. It remembers how many messages a page of this server can hold. */
function createMessageReader({ send }) {
	let maxLimit = documentedLimit;
	async function readPage(runId, offset, limit, options) {
		const read = (count) => send({
			method: "GET",
			path: messagesPath(runId),
			query: {
				limit: count,
				offset
			},
			response: Page,
			options
		});
		try {
			return await read(Math.min(limit, maxLimit));
		} catch (error) {
			if (!(error instanceof errors/* ApiError */.hD && error.status === 400 && Math.min(limit, maxLimit) > defaultLimit)) throw error;
			const page = await read(defaultLimit);
			maxLimit = defaultLimit;
			return page;
		}
	}
	return {
		/** Up to 50 messages from `offset`, oldest first; 20 if the server refuses 50. Omits what is not a message. */
		async page(runId, offset, options) {
			const { items, total } = await readPage(runId, offset, documentedLimit, options);
			return {
				items: items.flatMap((item) => run_schemas/* Message */.QB.safeParse(item).data ?? []),
				total
			};
		},
		/**
		* The messages from `offset` to the current end, oldest first. A page that is too large or too slow is requested again
		* in parts; a single message that is too large becomes a row with its problem. To continue later, start after the last
		* handled row.
		*/
		async *rows(runId, offset, options) {
			let position = offset;
			let limit = documentedLimit;
			let ceiling = documentedLimit;
			const ids = /* @__PURE__ */ new Set();
			for (let pages = 0; pages < run_messages_maxPages; pages += 1) try {
				const { items, total } = await readPage(runId, position, limit, options);
				const rows = items.map((item, index) => rowOf(item, position + index));
				const isNew = rows.some((row) => !("message" in row) || !ids.has(row.message.id));
				for (const row of rows) {
					if ("message" in row && row.message.id !== "") ids.add(row.message.id);
					yield row;
				}
				position += items.length;
				limit = Math.min(limit * 2, ceiling);
				if (items.length === 0 || (total === void 0 ? !isNew : position >= total)) return;
			} catch (error) {
				if (!(error instanceof errors/* TooLargeError */.qB || error instanceof errors/* TimeoutError */.MU) || limit === 1 && error instanceof errors/* TimeoutError */.MU) throw error;
				if (limit === 1) {
					yield {
						position,
						problem: "it is too large to be read",
						mayBeAnswer: true
					};
					position += 1;
					ceiling = documentedLimit;
					limit = defaultLimit;
				} else {
					const failed = Math.min(limit, maxLimit);
					ceiling = Math.ceil(failed / 2);
					limit = Math.ceil(failed / 4);
				}
			}
		}
	};
}
function rowOf(item, position) {
	const { data } = run_schemas/* Message */.QB.safeParse(item);
	return data ? {
		position,
		message: data
	} : {
		position,
		problem: "it is not a message",
		raw: item,
		mayBeAnswer: false
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/runs/runs.js








// .build/action-push-cases/compiled/shared/duvo/resources/runs/runs.js
/** Older pages of the documents say `runs`, but the API sends `data`. */
const RunPage = (0,schemas/* union */.KC)([(0,schemas/* object */.Ik)({
	data: (0,schemas/* array */.YO)(run_schemas/* ListedRun */.Nq),
	total: (0,schemas/* number */.ai)().optional()
}), (0,schemas/* object */.Ik)({
	runs: (0,schemas/* array */.YO)(run_schemas/* ListedRun */.Nq),
	total: (0,schemas/* number */.ai)().optional()
})]).transform((body) => ({
	items: "data" in body ? body.data : body.runs,
	total: body.total
}));
const RunBody = (0,schemas/* object */.Ik)({ run: run_schemas/* Run */.KF }).transform((body) => body.run);
const RunState = (0,schemas/* object */.Ik)({
	run: run_schemas/* Run */.KF.nullable(),
	pending_human_request: run_schemas/* HumanRequest */.JZ.nullish()
});
function runs(transport) {
	const { send } = transport;
	const reader = createMessageReader(transport);
	const page = (teamId, filter, offset, limit = 100) => send({
		method: "GET",
		path: (0,calls_path/* pathFor */.p)("/v2/teams/{teamId}/runs", { teamId }),
		query: {
			...filter,
			limit,
			offset
		},
		response: RunPage
	});
	return {
		/** Starts a Job with the Assignment's live Revision. */
		start: (teamId, start, options) => send({
			method: "POST",
			path: (0,calls_path/* pathFor */.p)("/v2/teams/{teamId}/runs", { teamId }),
			json: start,
			response: RunBody,
			options
		}),
		/** A Job and its open request. */
		get: (runId, options) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/runs/{run_id}", { run_id: runId }),
			response: RunState,
			options
		}),
		/** One page of Jobs, at most 100. */
		page,
		/** All Jobs that the key can see: for most keys, only those of its own user. */
		list: (teamId, filter = {}) => paginate((offset) => page(teamId, filter, offset)),
		/** The same, page by page, several requested at once. Throws if the pages hold fewer Jobs than the API counts. */
		async *pages(teamId, filter = {}, options = {}) {
			try {
				yield* readAhead((offset) => page(teamId, filter, offset), options);
			} catch (error) {
				if (!(error instanceof ListGap)) throw error;
				const { path } = (0,calls_path/* pathFor */.p)("/v2/teams/{teamId}/runs", { teamId });
				throw new errors/* UnexpectedResponseError */.dk({
					method: "GET",
					path,
					ambiguous: false
				}, error.message);
			}
		},
		messages: reader.page,
		messagesFrom: reader.rows,
		/** Adds a message. Resumes a Job that is waiting, completed or interrupted. */
		postMessage: (runId, message) => send({
			method: "POST",
			path: messagesPath(runId),
			json: { message },
			response: (0,schemas/* object */.Ik)({ message: run_schemas/* Message */.QB }).transform((body) => body.message)
		}),
		/** Answers a request; works only while the Job is waiting. Answers are keyed by the text of the question. */
		respond: (runId, requestId, response, options) => send({
			method: "POST",
			path: (0,calls_path/* pathFor */.p)("/v2/runs/{run_id}/human-requests/{request_id}/respond", {
				run_id: runId,
				request_id: requestId
			}),
			json: response,
			response: (0,schemas/* unknown */.L5)(),
			options
		}),
		/** Asks to stop a Job; does nothing if it has ended. Call `get` to see the result. */
		stop: (runId, options) => send({
			method: "POST",
			path: (0,calls_path/* pathFor */.p)("/v2/runs/{run_id}/stop", { run_id: runId }),
			response: (0,schemas/* unknown */.L5)(),
			options
		}),
		/** The evaluation of an ended Job. It arrives some time after the end: null until then, or for good if none is made. */
		evaluation: (agentId, runId) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/agent/{agentId}/runs/{runId}/evaluation", {
				agentId,
				runId
			}),
			response: (0,schemas/* object */.Ik)({ data: run_schemas/* Evaluation */.JN.nullable() }).transform((body) => body.data)
		})
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/calls/multipart.js
// .build/action-push-cases/compiled/shared/duvo/calls/multipart.js
/**
* A multipart body with one file, for uploads of sandboxes and Skills. Encoded by hand, because every attempt of a call
* must send the same bytes, and FormData picks a new boundary each time.
*
* @param content the file; a streamed file stays streamed
* @param boundary a string that does not occur in the file
*/
function encodeFile(name, content, contentType, boundary) {
	const fileName = name.replace(/[\r\n"]/g, (character) => encodeURIComponent(character));
	const lines = [
		`--${boundary}`,
		`Content-Disposition: form-data; name="file"; filename="${fileName}"`,
		`Content-Type: ${contentType}`,
		"",
		""
	];
	const head = Buffer.from(lines.join("\r\n"));
	const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
	return {
		contentType: `multipart/form-data; boundary=${boundary}`,
		body: enclose(head, content, tail)
	};
}
function enclose(head, content, tail) {
	if (content instanceof Uint8Array) return Buffer.concat([
		head,
		content,
		tail
	]);
	return {
		size: head.length + content.size + tail.length,
		async *open() {
			yield head;
			yield* content.open();
			yield tail;
		}
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/http/upload.js







// .build/action-push-cases/compiled/shared/duvo/http/upload.js
const idleMs = 3e4;
/** At least two minutes, and at least 1 MiB/s on average. */
const totalMs = (size) => Math.max(12e4, size / 2 ** 20 * 1e3);
/**
* Sends a file to a presigned URL in constant memory. The request carries no key: stores refuse a second kind of
* authentication, and must not see the key. Does not follow redirects.
*
* Resolves with the store's status code and the SHA-256 of the sent bytes, in hex. Throws `NetworkError`, `TimeoutError`,
* or the reason of the signal.
*/
async function putFile(url, file, deps) {
	const { clock, signal } = deps;
	const attempt = new AbortController();
	const cancel = () => attempt.abort(signal?.reason);
	signal?.throwIfAborted();
	signal?.addEventListener("abort", cancel, { once: true });
	const limit = (ms, what) => clock.timer(ms, () => attempt.abort(new AttemptError("timeout", what)));
	const stopTotal = limit(totalMs(file.size), `the upload took longer than ${Math.round(totalMs(file.size) / 1e3)} s`);
	const stall = watchForStall(clock, () => attempt.abort(new AttemptError("timeout", "the upload stalled for 30 s")));
	const sum = (0,_lazy_crypto/* createHash */.n)("sha256");
	let sent = 0;
	const onPiece = (piece) => {
		stall.progress();
		sent += piece.length;
		sum.update(piece);
		deps.onProgress?.(sent);
	};
	try {
		const { status } = await deps.send({
			url,
			method: "PUT",
			headers: {
				"content-type": "application/octet-stream",
				"content-length": String(file.size)
			},
			body: readPieces(file, onPiece),
			signal: attempt.signal,
			isPublic: !isLoopback(url)
		});
		if (isRedirect(status)) throw redirected(url);
		return {
			status,
			sha256: sum.digest("hex")
		};
	} catch (error) {
		signal?.throwIfAborted();
		throw error instanceof errors/* DuvoError */.V8 ? error : uploadError(attempt.signal.aborted ? attempt.signal.reason : error, url);
	} finally {
		attempt.abort();
		stopTotal();
		stall.stop();
		signal?.removeEventListener("abort", cancel);
	}
}
/** One timer that checks every few seconds, instead of one for each of the many thousand pieces of a large file. */
function watchForStall(clock, onStall) {
	const looks = 6;
	let quiet = 0;
	const look = () => {
		quiet += 1;
		if (quiet >= looks) onStall();
		else stop = clock.timer(idleMs / looks, look);
	};
	let stop = clock.timer(idleMs / looks, look);
	return {
		progress() {
			quiet = 0;
		},
		stop: () => stop()
	};
}
const factsOf = (url) => ({
	method: "PUT",
	path: `(presigned URL at ${url.host})`,
	ambiguous: true
});
function redirected(url) {
	return new errors/* UnexpectedResponseError */.dk(factsOf(url), "the store responded with a redirect, which is not followed");
}
/** The error names only the store's host: the rest of the URL is a secret. */
function uploadError(error, url) {
	const { kind, reason, code } = failureOf(error, url.host);
	if (kind === "timeout") return new errors/* TimeoutError */.MU(factsOf(url), reason);
	if (kind === "misconfigured") return new errors/* UnexpectedResponseError */.dk({
		...factsOf(url),
		ambiguous: false
	}, reason);
	return new errors/* NetworkError */.Dr(factsOf(url), reason, code);
}
/**
* Parses a presigned URL and checks that it is safe to send a file to: https, no credentials, and by its name not on this
* machine or its network (`publicLookup` checks where the name leads). If the API is on the loopback interface (a test
* server), the store may be there too.
*
* @throws UnexpectedResponseError
*/
function checkUploadUrl(value, apiOrigin, facts) {
	const reject = (why) => new errors/* UnexpectedResponseError */.dk(facts, `the upload URL ${why}`);
	if (!URL.canParse(value)) throw reject("is not a URL");
	const url = new URL(value);
	if (url.username || url.password) throw reject("contains credentials");
	if (isLoopback(apiOrigin) && isLoopback(url)) return url;
	if (url.protocol !== "https:") throw reject(`is not https (${url.protocol}//${url.host})`);
	if (!isPublicHost(url)) throw reject(`points to a private network (${url.host})`);
	return url;
}


// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/sandboxes.js










// .build/action-push-cases/compiled/shared/duvo/resources/sandboxes.js
/** Files from this size on use a presigned URL. The documented limit is "10 MB"; take the smaller reading. */
const directUploadLimit = 1e7;
/** Presigned uploads are started at most this often: a URL may expire, a connection may break. */
const maxPresignedAttempts = 3;
const optionalId = (0,schemas/* string */.Yj)().min(1).optional().catch(void 0);
/** `sandbox_id` is documented; recipes read `sandbox.id`. */
const CreatedSandbox = (0,schemas/* object */.Ik)({
	sandbox_id: optionalId,
	id: optionalId,
	sandbox: (0,schemas/* object */.Ik)({
		id: optionalId,
		sandbox_id: optionalId
	}).optional().catch(void 0),
	expires_at: (0,schemas/* string */.Yj)().nullish()
}).transform((body, context) => {
	const id = body.sandbox_id ?? body.sandbox?.id ?? body.sandbox?.sandbox_id ?? body.id;
	if (id === void 0) context.addIssue({
		code: "custom",
		message: "no sandbox_id"
	});
	return {
		id: id ?? "",
		expiresAt: body.expires_at ?? void 0
	};
});
const SandboxFile = (0,schemas/* object */.Ik)({
	name: (0,schemas/* string */.Yj)(),
	path: (0,schemas/* string */.Yj)(),
	type: (0,schemas/* string */.Yj)().nullish(),
	size_bytes: (0,schemas/* number */.ai)().nullish()
});
/** The file has changed since the upload was planned, so what arrived is useless. */
var FileChangedError = class extends Error {
	name = "FileChangedError";
};
function sandboxes({ send }, deps) {
	const filesPath = (sandboxId) => (0,calls_path/* pathFor */.p)("/v2/sandboxes/{sandbox_id}/files", { sandbox_id: sandboxId });
	const uploadUrl = async (sandboxId, path) => {
		const template = (0,calls_path/* pathFor */.p)("/v2/sandboxes/{sandbox_id}/upload-urls", { sandbox_id: sandboxId });
		const response = (0,schemas/* object */.Ik)({ upload_url: (0,schemas/* string */.Yj)() });
		const { upload_url } = await send({
			method: "POST",
			path: template,
			json: { path },
			response
		});
		for (const secret of secretsOf(upload_url)) deps.onSecret(secret);
		return checkUploadUrl(upload_url, new URL(deps.baseUrl), {
			method: "POST",
			path: template.path,
			ambiguous: false
		});
	};
	/** Uploads in one request; the response has the file's path. Throws an `ApiError` 413 if the file is too large. */
	async function uploadDirect(sandboxId, file) {
		let sum = (0,_lazy_crypto/* createHash */.n)("sha256");
		const open = () => {
			sum = (0,_lazy_crypto/* createHash */.n)("sha256");
			return readPieces(file, (piece) => void sum.update(piece));
		};
		const content = {
			size: file.size,
			open
		};
		const encoded = encodeFile(file.name, content, "application/octet-stream", `duvo-${deps.uuid()}`);
		const response = (0,schemas/* object */.Ik)({ path: (0,schemas/* string */.Yj)().optional() });
		return {
			path: (await send({
				method: "POST",
				path: filesPath(sandboxId),
				encoded,
				response
			})).path ?? `/workspace/${file.name}`,
			sha256: sum.digest("hex")
		};
	}
	/** Uploads with a presigned URL. An expired URL (403) or a broken connection starts over with a new URL. */
	async function uploadPresigned(sandboxId, file, check) {
		const path = `/workspace/${file.name}`;
		for (let attempts = 1;; attempts += 1) {
			const url = await uploadUrl(sandboxId, path);
			const outcome = await putFile(url, file, {
				...deps,
				onProgress: file.onProgress
			}).catch(async (error) => {
				if (error instanceof errors/* NetworkError */.Dr || error instanceof errors/* TimeoutError */.MU) return error;
				await check();
				throw error;
			});
			if ("status" in outcome && outcome.status >= 200 && outcome.status < 300) return {
				path,
				sha256: outcome.sha256
			};
			await check();
			if (attempts >= maxPresignedAttempts) throw "status" in outcome ? refused(url, outcome.status) : outcome;
			await deps.clock.sleep(backoffMs(attempts, deps.random), deps.signal);
		}
	}
	async function uploadAny(sandboxId, file, check) {
		if (file.size >= directUploadLimit) return uploadPresigned(sandboxId, file, check);
		try {
			return await uploadDirect(sandboxId, file);
		} catch (error) {
			await check();
			if (error instanceof errors/* ApiError */.hD && error.status === 413) return uploadPresigned(sandboxId, file, check);
			throw error;
		}
	}
	return {
		/** Creates a sandbox. It expires, so upload and start the Job at once. */
		create: () => send({
			method: "POST",
			path: (0,calls_path/* pathFor */.p)("/v2/sandboxes", {}),
			response: CreatedSandbox
		}),
		/** A presigned URL for one file. The URL is a secret. */
		uploadUrl,
		/**
		* Uploads a file by the method that suits its size, and returns its path in the sandbox. Throws a `FileChangedError` if
		* the file is not as planned, or changes during the upload.
		*/
		async upload(sandboxId, file) {
			const check = await watchFile(file);
			const stored = await uploadAny(sandboxId, file, check);
			await check();
			return stored;
		},
		/** The files in a directory of the sandbox, by default `/workspace`. */
		files: (sandboxId, path) => send({
			method: "GET",
			path: filesPath(sandboxId),
			query: { path },
			response: (0,schemas/* object */.Ik)({ files: (0,schemas/* array */.YO)(SandboxFile) }).transform((body) => body.files)
		})
	};
}
/** Returns a function that throws if the file has changed since the upload was planned. */
async function watchFile(file) {
	const look = () => (0,promises_.stat)(file.path).catch((cause) => {
		throw new FileChangedError("the file is gone or no longer readable", { cause });
	});
	const before = await look();
	const check = (now) => {
		if (now.size !== file.size) throw new FileChangedError(`the file changed: it had ${file.size} bytes, now it has ${now.size}`);
		if (now.mtimeMs !== before.mtimeMs || now.ino !== before.ino) throw new FileChangedError("the file changed during the upload");
	};
	check(before);
	return async () => check(await look());
}
function refused(url, status) {
	const facts = {
		method: "PUT",
		path: `(presigned URL at ${url.host})`,
		ambiguous: false
	};
	return new errors/* UnexpectedResponseError */.dk(facts, `the store responded ${status}`);
}
/** The parts of a presigned URL that grant access: the whole URL, its query, and the long values in it. */
function secretsOf(url) {
	if (!URL.canParse(url)) return [url];
	const { search, searchParams } = new URL(url);
	const values = [...searchParams.values()].filter((value) => value.length >= 16);
	return [
		url,
		search.slice(1),
		...values
	].filter((value) => value.length >= 16);
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/skills.js





// .build/action-push-cases/compiled/shared/duvo/resources/skills.js
const Skill = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().min(1),
	name: (0,schemas/* string */.Yj)(),
	description: (0,schemas/* string */.Yj)().catch(""),
	/** The team that owns it; null for a system Skill, which no team can change. */
	team_id: (0,schemas/* string */.Yj)().nullable()
});
const ListedSkill = Skill.extend({
	updated_at: (0,schemas/* string */.Yj)().nullish(),
	source: (0,schemas/* string */.Yj)().nullish()
});
const SkillFile = (0,schemas/* object */.Ik)({
	path: (0,schemas/* string */.Yj)().min(1),
	size: (0,schemas/* number */.ai)().nullish(),
	updatedAt: (0,schemas/* string */.Yj)().nullish().catch(void 0)
});
const SkillUse = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().min(1),
	name: (0,schemas/* string */.Yj)().catch("")
});
const uploadHeadersMs = 12e4;
const uploadBytesPerMs = 2 ** 20 / 1e3;
function skills({ send, sendForBytes }, { uuid }) {
	return {
		/** All Skills that a team sees, in one response: its own and the system's. */
		list: (teamId) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/teams/{teamId}/skills", { teamId }),
			response: (0,schemas/* object */.Ik)({ skills: (0,schemas/* array */.YO)(ListedSkill) }).transform((body) => body.skills)
		}),
		/**
		* Creates the Skill in a zip, or updates the team's Skill of that name, which keeps its id. `SKILL.md` is at the zip's
		* root. Idempotent. Throws an `ApiError` whose `validationErrors` say what is wrong with the zip.
		*/
		upload: (teamId, archive, signal) => send({
			method: "POST",
			path: (0,calls_path/* pathFor */.p)("/v2/teams/{teamId}/skills/upload", { teamId }),
			encoded: encodeFile(archive.name, archive.content, "application/zip", `duvo-${uuid()}`),
			response: (0,schemas/* object */.Ik)({ skill: Skill }).transform((body) => body.skill),
			options: {
				limits: {
					headers: uploadHeadersMs,
					total: Math.max(uploadHeadersMs, sizeOf(archive.content) / uploadBytesPerMs)
				},
				...signal && { signal }
			}
		}),
		/** The zip of a Skill that a team owns. Throws a `TooLargeError` if it exceeds `maxBytes`. */
		download: (skillId, maxBytes) => sendForBytes({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/skills/{skill_id}/download", { skill_id: skillId })
		}, maxBytes),
		files: (skillId) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/skills/{skill_id}/files", { skill_id: skillId }),
			response: (0,schemas/* object */.Ik)({ files: (0,schemas/* array */.YO)(SkillFile) }).transform((body) => body.files)
		}),
		/** One file of a Skill, as text. */
		fileContent: (skillId, path) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/skills/{skill_id}/files/{*}", {
				skill_id: skillId,
				"*": path
			}),
			response: (0,schemas/* object */.Ik)({ content: (0,schemas/* string */.Yj)() }).transform((body) => body.content)
		}),
		/** Assignments whose live Revision uses the Skill. Other Revisions are not considered. */
		assignments: (skillId) => send({
			method: "GET",
			path: (0,calls_path/* pathFor */.p)("/v2/skills/{skill_id}/assignments", { skill_id: skillId }),
			response: (0,schemas/* object */.Ik)({ assignments: (0,schemas/* array */.YO)(SkillUse) }).transform((body) => body.assignments)
		}),
		/** Deletes a team's Skill. Revisions that use it keep a dangling id. */
		delete: (skillId) => send({
			method: "DELETE",
			path: (0,calls_path/* pathFor */.p)("/v2/skills/{skill_id}", { skill_id: skillId }),
			response: (0,schemas/* unknown */.L5)()
		})
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/teams.js



// .build/action-push-cases/compiled/shared/duvo/resources/teams.js
const Team = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().min(1),
	name: (0,schemas/* string */.Yj)().catch("")
});
const Profile = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)(),
	email: (0,schemas/* string */.Yj)().nullish(),
	name: (0,schemas/* string */.Yj)().nullish(),
	teamId: (0,schemas/* string */.Yj)().nullish()
});
function teams({ send }) {
	const list = () => send({
		method: "GET",
		path: (0,calls_path/* pathFor */.p)("/v2/teams", {}),
		response: (0,schemas/* object */.Ik)({ teams: (0,schemas/* array */.YO)(Team) }).transform((body) => body.teams)
	});
	const profile = () => send({
		method: "GET",
		path: (0,calls_path/* pathFor */.p)("/v2/profile", {}),
		response: (0,schemas/* object */.Ik)({ profile: Profile }).transform((body) => body.profile)
	});
	return {
		/** The teams that the key can see: exactly one for a key that belongs to a team. */
		list,
		/** The user behind the key. */
		profile,
		/**
		* The team to work in: the given id, else the key's only team, else the one its profile names. Throws a
		* `TeamChoiceError` that lists the teams if the choice is still open.
		*/
		async resolve(teamId) {
			if (teamId !== void 0) return teamId;
			const all = await list();
			if (all[0] && all.length === 1) return all[0].id;
			const preferred = all.length > 1 ? (await profile()).teamId : void 0;
			if (preferred && all.some((team) => team.id === preferred)) return preferred;
			throw new TeamChoiceError(all);
		}
	};
}
/** The key can see no team, or several, none of which is its own. */
var TeamChoiceError = class extends Error {
	teams;
	constructor(all) {
		const lines = all.slice(0, 20).map((team) => `  ${team.id}  ${team.name}`);
		super(all.length === 0 ? "The API key can see no team. Create a key in the settings of the team to work in." : `The API key can see ${all.length} teams. Set the input team-id (or DUVO_TEAM_ID) to one of:\n${lines.join("\n")}`);
		this.name = "TeamChoiceError";
		this.teams = all;
	}
};


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/client/version.js
// .build/action-push-cases/compiled/shared/duvo/client/version.js
/** The suite's version, shared by all actions and the client. Same as in package.json. */
const version = "1.0.0";


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/client/client.js




















// .build/action-push-cases/compiled/shared/duvo/client/client.js
/**
* The Duvo API (version 2) as typed functions. One shared gate paces every call, safe calls are retried, and every response
* is validated. Failures are `DuvoError`s; an aborted signal throws its reason.
*/
function createDuvo(options) {
	const deps = {
		...options,
		userAgent: `duvo-actions/${version} (${options.client})`,
		send: options.send ?? createSender(),
		clock: options.clock ?? systemClock,
		random: options.random ?? Math.random,
		uuid: _lazy_crypto/* randomUUID */.N,
		onNotice: options.onNotice ?? (() => {}),
		onSecret: options.onSecret ?? (() => {})
	};
	const transport = createTransport(deps);
	return {
		teams: teams(transport),
		agents: agents(transport),
		folders: folders(transport),
		revisions: revisions(transport),
		slots: slots(transport),
		integrations: integrations(transport),
		caseTriggers: caseTriggers(transport),
		schedules: schedules(transport),
		runs: runs(transport),
		queues: queues(transport),
		cases: (0,cases/* cases */.C)(transport),
		sandboxes: sandboxes(transport, deps),
		skills: skills(transport, deps),
		raw: raw(transport),
		/** The server's clock in milliseconds since 1970, estimated from its responses. */
		serverNow: transport.serverNow,
		/** What is left of the key's rate limit, as the last response reported it. */
		budget: () => transport.gate.budget
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/http/send/proxies.js


// .build/action-push-cases/compiled/shared/duvo/http/send/proxies.js
/** A proxy variable is not a URL. Names the variable, never its value. */
var ProxyError = class extends Error {
	name = "ProxyError";
};
/** Lower case first, like curl and the runner's own actions. */
const variablesFor = {
	"https:": ["https_proxy", "HTTPS_PROXY"],
	"http:": ["http_proxy", "HTTP_PROXY"]
};
/**
* Reads `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` in either case. A blank variable counts as unset; an address needs no
* scheme (`10.0.0.1:3128`); a password may contain any character, as it is or percent-encoded.
*
* @throws ProxyError
*/
function readProxies(env) {
	const secrets = [];
	const canonical = /* @__PURE__ */ new Map();
	const proxies = /* @__PURE__ */ new Map();
	for (const [protocol, names] of Object.entries(variablesFor)) for (const name of names) {
		const value = env[name];
		if (value === void 0 || value === "") continue;
		const parsed = value.trim() === "" ? void 0 : parseProxy(name, value.trim());
		canonical.set(name, parsed?.href);
		if (!parsed) continue;
		secrets.push(...parsed.secrets);
		if (!proxies.has(protocol)) proxies.set(protocol, parsed.proxy);
	}
	const isDirect = bypassOf(env["no_proxy"]?.trim() || env["NO_PROXY"] || "");
	return {
		proxyFor: (url) => isLoopback(url) || isDirect(url) ? void 0 : proxies.get(url.protocol),
		secrets,
		canonical
	};
}
/**
* Splits by hand: to a URL parser, a `#`, `/` or `?` in the password ends the host. The rest would be lost, or the password
* would end up in an error.
*/
function parseProxy(variable, value) {
	const [, scheme = "http", rest = ""] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(value) ?? [];
	const at = rest.lastIndexOf("@");
	const host = rest.slice(at + 1);
	const protocol = `${scheme.toLowerCase()}:`;
	const isPlain = /^[^\s/?#@]+\/?$/.test(host) && URL.canParse(`${protocol}//${host}`);
	if (protocol !== "http:" && protocol !== "https:" || !isPlain) throw new ProxyError(`${variable} is not a proxy URL: expected http://host:port, or http://user:password@host:port. Correct the variable, or unset it.`);
	const url = new URL(`${protocol}//${host}`);
	const login = at < 0 ? void 0 : readLogin(rest.slice(0, at));
	if (login) {
		url.username = encodeURIComponent(login.user);
		url.password = encodeURIComponent(login.password);
	}
	return {
		proxy: {
			variable,
			protocol,
			hostname: url.hostname.replace(/^\[|\]$/g, ""),
			port: Number(url.port || (protocol === "https:" ? 443 : 80)),
			authorization: login && `Basic ${Buffer.from(`${login.user}:${login.password}`).toString("base64")}`
		},
		href: url.href.replace(/\/$/, ""),
		secrets: login?.secrets ?? []
	};
}
/** Masking a short text would blank out much of the log. */
const minSecretLength = 4;
function readLogin(text) {
	const colon = text.indexOf(":");
	const [rawUser, rawPassword] = colon < 0 ? [text, ""] : [text.slice(0, colon), text.slice(colon + 1)];
	const [user, password] = [proxies_decode(rawUser), proxies_decode(rawPassword)];
	const basic = Buffer.from(`${user}:${password}`).toString("base64");
	const secrets = [
		rawPassword,
		password,
		...password === "" ? [] : [basic]
	];
	return {
		user,
		password,
		secrets: [...new Set(secrets)].filter((secret) => secret.length >= minSecretLength)
	};
}
/** A password with a percent sign that encodes nothing is taken literally. */
function proxies_decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/**
* What NO_PROXY lists, separated by commas or spaces: `*`; a host, including its subdomains; `.domain` and `*.domain`; an
* address; a network such as `10.0.0.0/8`. Each may end in a port.
*/
function bypassOf(list) {
	const rules = list.split(/[\s,]+/).flatMap((entry) => entry === "" ? [] : [readRule(entry.toLowerCase())]);
	return (url) => {
		const host = hostOf(url);
		const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
		return rules.some((rule) => (rule.port === void 0 || rule.port === port) && rule.matches(host));
	};
}
function readRule(entry) {
	const net = process.getBuiltinModule("node:net");
	const network = /^\[?([0-9a-f.:]+)\]?\/(\d{1,3})$/.exec(entry);
	if (network) return {
		port: void 0,
		matches: inNetwork(network[1] ?? "", Number(network[2]))
	};
	const withPort = net.isIPv6(entry) ? null : /^(.+):(\d{1,5})$/.exec(entry);
	const port = withPort ? Number(withPort[2]) : void 0;
	const name = (withPort?.[1] ?? entry).replace(/^\[|\]$/g, "");
	if (name === "*") return {
		port,
		matches: () => true
	};
	const domain = name.replace(/^\*?\./, "").replace(/\.$/, "");
	return {
		port,
		matches: (host) => host === domain || domain !== "" && host.endsWith(`.${domain}`)
	};
}
/** An invalid network contains nothing. */
function inNetwork(address, prefix) {
	const { BlockList, isIP, isIPv6 } = process.getBuiltinModule("node:net");
	const familyOf = (text) => isIPv6(text) ? "ipv6" : "ipv4";
	const network = new BlockList();
	if (isIP(address) === 0 || prefix > (isIPv6(address) ? 128 : 32)) return () => false;
	network.addSubnet(address, prefix, familyOf(address));
	return (host) => isIP(host) !== 0 && network.check(host, familyOf(host));
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/client/connect.js




// .build/action-push-cases/compiled/shared/duvo/client/connect.js
/**
* Connects the client as a program uses it: through the proxies of the environment, with notices as log lines. Rewrites the
* proxy variables of `env` so that other libraries of the process understand them too.
*
* @throws ProxyError
*/
function connect(options) {
	const { apiKey, apiBaseUrl, client, signal, env, log, onSecret, onDeprecation = "Update this action." } = options;
	const { proxyFor, secrets, canonical } = readProxies(env);
	for (const secret of secrets) onSecret(secret);
	for (const [name, value] of canonical) if (value === void 0) delete env[name];
	else env[name] = value;
	const send = createSender({ proxyFor });
	const onNotice = (notice) => print(notice, log, onDeprecation);
	return createDuvo({
		apiKey,
		baseUrl: apiBaseUrl,
		client,
		signal,
		send,
		onSecret,
		onNotice
	});
}
function print(notice, log, advice) {
	switch (notice.kind) {
		case "deprecation": {
			const { method, template, sunset, isPast, link } = notice.deprecation;
			const when = sunset ? ` It ${isPast ? "was due to stop" : "stops"} working on ${sunset}.` : "";
			const where = link ? ` See ${link}` : "";
			log.warning(`Duvo has deprecated ${method} ${template}.${when} ${advice}${where}`);
			break;
		}
		case "throttled":
			log.info(`Rate limited by Duvo; retrying in ${Math.ceil(notice.waitMs / 1e3)} s.`);
			break;
		case "retry": log.debug(`Retrying in ${Math.round(notice.waitMs)} ms: ${notice.reason}`);
	}
}


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/runs/run-status.js
var run_status = __webpack_require__(8191);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/retry/create-once.js



// .build/action-push-cases/compiled/shared/duvo/retry/create-once.js
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
	const key = (0,_lazy_crypto/* randomUUID */.N)();
	for (let sends = 1;; sends += 1) try {
		return await send(key);
	} catch (error) {
		if (!(error instanceof errors/* DuvoError */.V8) || !error.ambiguous) throw error;
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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/duvo/index.js

















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

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ Evaluation),
/* harmony export */   JZ: () => (/* binding */ HumanRequest),
/* harmony export */   KF: () => (/* binding */ Run),
/* harmony export */   Nq: () => (/* binding */ ListedRun),
/* harmony export */   QB: () => (/* binding */ Message),
/* harmony export */   Tq: () => (/* binding */ isAnswer),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);


// .build/action-push-cases/compiled/shared/duvo/resources/runs/run-schemas.js
/** Only an id and a status are required. Any other field that is not as documented counts as absent. */
const optionalText = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullish().catch(void 0);
/** A Job; the API calls it run. `status` is an open word, see `phaseOf`. */
const Run = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	id: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().min(1),
	status: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	agent_id: optionalText,
	build_id: optionalText,
	source: optionalText,
	sandbox_id: optionalText,
	created_at: optionalText,
	started_at: optionalText,
	completed_at: optionalText,
	updated_at: optionalText
});
const severity = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().int().nonnegative().nullish().catch(void 0);
const EvaluationSummary = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	passed: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullish().catch(void 0),
	total: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullish().catch(void 0),
	status: optionalText,
	final_comment: optionalText,
	severityCounts: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		critical: severity,
		medium: severity,
		low: severity
	}).nullish().catch(void 0)
});
/**
* Duvo's evaluation of an ended Job. `flags` has one entry for each question asked about it: true if the flag applies, or
* text.
*/
const Evaluation = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	id: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().min(1),
	created_at: optionalText,
	output: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ data: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([
		(0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)(),
		(0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		(0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()),
		(0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .ch)()
	])).catch({}) }).nullish().catch(void 0)
}).transform(({ id, created_at, output }) => ({
	id,
	created_at,
	flags: output?.data ?? {}
}));
/** A row of the list of Jobs. */
const ListedRun = Run.extend({
	title: optionalText,
	run_number: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullish().catch(void 0),
	agent_name: optionalText,
	user_id: optionalText,
	case_queue_item_id: optionalText,
	case_queue_id: optionalText,
	case_title: optionalText,
	postponed_to: optionalText,
	eval_summaries: EvaluationSummary.nullish().catch(void 0)
});
/**
* One entry of a Job's conversation: text, a tool call or its result, thinking, or a platform event. Unknown fields are
* kept, so that a transcript contains everything the API sent. An empty `id` means no id; the text still counts.
*/
const Message = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	id: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().catch(""),
	role: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().catch(""),
	type: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().catch(""),
	timestamp: optionalText,
	tool_call: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
		id: optionalText,
		name: optionalText,
		arguments: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)().optional()
	}).nullish().catch(void 0),
	tool_result: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
		tool_call_id: optionalText,
		result: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)().optional(),
		error: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)().optional()
	}).nullish().catch(void 0)
});
const Content = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({ text: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().catch("") }))]);
/** The text of a message. The field is `text_content`; older recipes read `content`, which may be a list of parts. */
function textOf(message) {
	const content = Content.safeParse(message["text_content"] ?? message["content"]);
	if (!content.success) return "";
	return typeof content.data === "string" ? content.data : content.data.map((part) => part.text).join("");
}
/**
* Whether a message is something the Assignment says rather than thinks or does: the role `assistant` also covers thinking,
* tool calls and their results.
*/
function isAnswer(message) {
	const isSpeech = !/^(thinking|tool_|system)/i.test(message.type) && !message.tool_call && !message.tool_result;
	return message.role === "assistant" && isSpeech && textOf(message).trim() !== "";
}
const Question = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	question: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	header: optionalText,
	options: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		label: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		description: optionalText
	})).nullish().catch(void 0),
	multi_select: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)().nullish().catch(void 0)
});
/** What a waiting Job asks a person. `type` is `approval`, `question`, or a newer word. */
const HumanRequest = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	id: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().min(1),
	type: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().catch("unknown"),
	title: optionalText,
	description: optionalText,
	created_at: optionalText,
	questions: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(Question).nullish().catch(void 0)
});



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
