export const id = 590;
export const ids = [590];
export const modules = {

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   V8: () => (/* binding */ DuvoError),
/* harmony export */   dk: () => (/* binding */ UnexpectedResponseError),
/* harmony export */   hD: () => (/* binding */ ApiError)
/* harmony export */ });
// .build/action-run-job/compiled/shared/duvo/errors.js
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

/***/ 514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ AttemptError),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
// .build/action-run-job/compiled/shared/duvo/failures.js
const notSentCodes = /* @__PURE__ */ new Set([
	"ENOTFOUND",
	"EAI_AGAIN",
	"ECONNREFUSED",
	"EHOSTUNREACH",
	"EHOSTDOWN",
	"ENETUNREACH",
	"ENETDOWN",
	"UND_ERR_CONNECT_TIMEOUT",
	"UND_ERR_PRX_TLS"
]);
const tlsCode = /^(CERT_|ERR_TLS_CERT|SELF_SIGNED_CERT|DEPTH_ZERO|UNABLE_TO_(GET|VERIFY)|HOSTNAME_MISMATCH)/;
/** What stands in for an answer: no HTTP, lengths that contradict each other, or more headers than anybody sends. */
const unreadable = /^(HPE_.*|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|HTTPParserError)$/;
/** An error that an attempt raised on purpose (a time limit, a body that is too large), with its meaning attached. */
var AttemptError = class extends Error {
	kind;
	constructor(kind, message) {
		super(message);
		this.kind = kind;
	}
};
/**
* Reads what `fetch` threw. Its own message is only "fetch failed" or "terminated"; the reason hides in the chain of
* causes, which is walked ten deep at most.
*/
function failureOf(error, host) {
	const chain = causesOf(error);
	const planned = chain.find((cause) => cause instanceof AttemptError);
	if (planned) return {
		kind: planned.kind,
		reason: planned.message,
		cause: error
	};
	const code = chain.map(codeOf).find((found) => found !== void 0);
	const last = chain.at(-1);
	const message = last instanceof Error ? last.message : String(last);
	return {
		...meaningOf({
			code,
			name: last instanceof Error ? last.name : "",
			message
		}, host),
		code,
		cause: error
	};
}
function meaningOf({ code, name, message }, host) {
	const refusal = /^Proxy response \((\d{3})\)/.exec(message)?.[1];
	if (refusal) return meaningOfProxyRefusal(refusal, host);
	if (code === void 0 && /bad port|invalid url|unknown scheme/i.test(message)) return {
		kind: "misconfigured",
		reason: `cannot connect to ${host}: ${message}`
	};
	const word = code ?? name;
	if (tlsCode.test(word)) return {
		kind: "refused-tls",
		reason: `the certificate of ${host} is not trusted (${word})`
	};
	if (word === "ERR_SSL_WRONG_VERSION_NUMBER") return {
		kind: "misconfigured",
		reason: `${host} does not speak TLS (${word})`
	};
	if (notSentCodes.has(word)) return {
		kind: "not-sent",
		reason: `cannot connect to ${host} (${word})`
	};
	if (unreadable.test(word)) return {
		kind: "unreadable",
		reason: `${host} sent something that is not an HTTP answer (${word})`
	};
	return {
		kind: "lost",
		reason: `the connection to ${host} broke (${code ?? message})`
	};
}
/** The tunnel was not opened, so nothing was sent. A proxy in trouble may recover; one that says no will not. */
function meaningOfProxyRefusal(status, host) {
	const advice = status === "407" ? ": check the user and password in HTTPS_PROXY" : "";
	return {
		kind: status.startsWith("5") ? "not-sent" : "misconfigured",
		reason: `the proxy refused to connect to ${host} (${status})${advice}`
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
	if (!(error instanceof Error) || !("code" in error)) return void 0;
	return typeof error.code === "string" ? error.code : void 0;
}



/***/ }),

/***/ 825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ encodeFile)
/* harmony export */ });
// .build/action-run-job/compiled/shared/duvo/multipart.js
/**
* A multipart body with one file, as uploads of sandboxes and Skills take it. Encoded by hand, because each attempt of
* a call must carry the same bytes, and FormData picks a new boundary each time.
*
* @param boundary unique: it must not occur in the file
*/
function encodeFile(name, bytes, contentType, boundary) {
	const fileName = name.replace(/[\r\n"]/g, (character) => encodeURIComponent(character));
	const head = [
		`--${boundary}`,
		`Content-Disposition: form-data; name="file"; filename="${fileName}"`,
		`Content-Type: ${contentType}`,
		"",
		""
	].join("\r\n");
	return {
		contentType: `multipart/form-data; boundary=${boundary}`,
		bytes: Buffer.concat([
			Buffer.from(head),
			bytes,
			Buffer.from(`\r\n--${boundary}--\r\n`)
		])
	};
}



/***/ }),

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ pathFor)
/* harmony export */ });
// .build/action-run-job/compiled/shared/duvo/path.js
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

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   c_: () => (/* binding */ serverNow),
/* harmony export */   tX: () => (/* binding */ rateLimitOf)
/* harmony export */ });
// .build/action-run-job/compiled/shared/duvo/rate-headers.js
/** No wait that a header asks for is taken for longer than two windows of a minute. */
const longestReset = 12e4;
/**
* `Retry-After` in milliseconds from now; undefined where it is absent or not exactly what RFC 9110 allows
* (whole seconds, or a date in GMT): a lenient parser reads `2026-11-22T00:00:30Z` as 2026 seconds.
* A date is compared with the server's own `Date` header where that is known, so that a wrong clock here does no harm.
*/
function retryAfterMs(headers, now) {
	const value = headers.get("retry-after")?.trim();
	if (value === void 0) return void 0;
	if (/^\d{1,10}$/.test(value)) return Number(value) * 1e3;
	if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value)) return void 0;
	const at = Date.parse(value);
	return Number.isNaN(at) ? void 0 : Math.max(0, at - (serverNow(headers) ?? now));
}
/** The server's clock at the moment of its answer, in milliseconds since 1970; undefined without a usable `Date`. */
function serverNow(headers) {
	const at = Date.parse(headers.get("date") ?? "");
	return Number.isNaN(at) ? void 0 : at;
}
/**
* Reads the `x-ratelimit-*` headers; undefined where they are absent or unusable.
* The documents call `reset` a Unix time, common servers send seconds left: values above 10^12 are taken as
* milliseconds since 1970, above 10^9 as seconds since 1970, smaller ones as seconds from now.
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



/***/ }),

/***/ 67:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ HumanRequest),
/* harmony export */   KF: () => (/* binding */ Run),
/* harmony export */   Nq: () => (/* binding */ ListedRun),
/* harmony export */   QB: () => (/* binding */ Message),
/* harmony export */   Tq: () => (/* binding */ isAnswer),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(701);


// .build/action-run-job/compiled/shared/duvo/resources/run-schemas.js
/** Beside an id and a status nothing is needed: what is not as documented counts as absent. */
const optionalText = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullish().catch(void 0);
/** A Job: the API calls it run. `status` is an open word, see `phaseOf`. */
const Run = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	id: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().min(1),
	status: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	agent_id: optionalText,
	build_id: optionalText,
	source: optionalText,
	sandbox_id: optionalText,
	created_at: optionalText,
	started_at: optionalText,
	completed_at: optionalText
});
const EvaluationSummary = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	passed: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullish().catch(void 0),
	total: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullish().catch(void 0),
	status: optionalText,
	final_comment: optionalText
});
/** A row of the list of Jobs. */
const ListedRun = Run.extend({
	title: optionalText,
	run_number: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullish().catch(void 0),
	agent_name: optionalText,
	user_id: optionalText,
	updated_at: optionalText,
	case_queue_id: optionalText,
	case_title: optionalText,
	postponed_to: optionalText,
	eval_summaries: EvaluationSummary.nullish().catch(void 0)
});
/**
* One entry of a Job's conversation: text, a tool call or its result, thinking, or an event of the platform. Fields that
* are not named here are kept, so that a transcript holds all that the API sent.
*/
const Message = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	id: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().min(1),
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
* Whether a message is something the Assignment says, as opposed to what it thinks or does: the role `assistant` also
* marks thinking, tool calls and their results.
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
/** What a waiting Job asks a person. `type` is `approval`, `question`, or a word that is not known yet. */
const HumanRequest = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	id: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().min(1),
	type: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().catch("unknown"),
	title: optionalText,
	description: optionalText,
	created_at: optionalText,
	questions: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(Question).nullish().catch(void 0)
});



/***/ }),

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ directUploadLimit),
  W: () => (/* binding */ sandboxes)
});

// EXTERNAL MODULE: ./.build/action-run-job/shaken/_virtual/_lazy-crypto.js
var _lazy_crypto = __webpack_require__(194);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(701);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/errors.js
var errors = __webpack_require__(646);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/multipart.js
var multipart = __webpack_require__(825);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/path.js
var duvo_path = __webpack_require__(426);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/retry.js
var retry = __webpack_require__(287);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/failures.js
var failures = __webpack_require__(514);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/upload.js





// .build/action-run-job/compiled/shared/duvo/upload.js
const idleMs = 3e4;
/** Small pieces: the garbage of a fast upload grows with them. */
const pieceBytes = 16384;
/** At least two minutes, and no slower than 1 MiB/s on the whole. */
const totalMs = (size) => Math.max(12e4, size / 2 ** 20 * 1e3);
/**
* Sends a file to a presigned URL with constant memory. The request carries no key: stores refuse a second kind of
* authentication, and the key is none of their business. `redirect: 'error'` is what keeps the memory flat: with any
* other mode fetch keeps a copy of the whole body for the redirect.
*
* Resolves with the store's status code and the SHA-256 of what was sent, in hex; throws `NetworkError`, `TimeoutError`, or the reason of the signal.
*/
async function putFile(url, file, deps) {
	const { clock, signal } = deps;
	const attempt = new AbortController();
	const cancel = () => attempt.abort(signal?.reason);
	signal?.throwIfAborted();
	signal?.addEventListener("abort", cancel, { once: true });
	const limit = (ms, what) => clock.timer(ms, () => attempt.abort(new failures/* AttemptError */.c("timeout", what)));
	const stopTotal = limit(totalMs(file.size), `the upload took longer than ${Math.round(totalMs(file.size) / 1e3)} s`);
	const stall = watchForStall(clock, () => attempt.abort(new failures/* AttemptError */.c("timeout", "the upload stalled for 30 s")));
	const sum = (0,_lazy_crypto/* createHash */.n)("sha256");
	let sent = 0;
	async function* pieces() {
		for await (const piece of (0,external_node_fs_.createReadStream)(file.path, { highWaterMark: pieceBytes })) {
			stall.progress();
			sent += piece.length;
			sum.update(piece);
			deps.onProgress?.(sent);
			yield piece;
		}
	}
	try {
		const response = await deps.fetch(url, {
			method: "PUT",
			headers: {
				"content-type": "application/octet-stream",
				"content-length": String(file.size)
			},
			body: pieces(),
			duplex: "half",
			redirect: "error",
			signal: attempt.signal
		});
		await response.body?.cancel();
		return {
			status: response.status,
			sha256: sum.digest("hex")
		};
	} catch (error) {
		signal?.throwIfAborted();
		throw uploadError(attempt.signal.aborted ? attempt.signal.reason : error, url);
	} finally {
		stopTotal();
		stall.stop();
		signal?.removeEventListener("abort", cancel);
	}
}
/** One timer that looks every few seconds, not one for each of the many thousand pieces of a large file. */
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
/** The error names the store's host only: the rest of the URL is a secret. */
function uploadError(error, url) {
	const failure = (0,failures/* failureOf */.g)(error, url.host);
	const facts = {
		method: "PUT",
		path: `(presigned URL at ${url.host})`,
		ambiguous: true
	};
	if (/redirect/i.test(failure.reason)) return new errors/* UnexpectedResponseError */.dk(facts, "the store answered with a redirect, which is not followed");
	return failure.kind === "timeout" ? new errors/* TimeoutError */.MU(facts, failure.reason) : new errors/* NetworkError */.Dr(facts, failure.reason, failure.code);
}
/**
* The presigned URL as a URL, where it is safe to send a file to: https, no credentials, not an address of this machine
* or its network. For an API on the loopback interface (a test server), the store may be there too.
* Throws an `UnexpectedResponseError`.
*/
function checkUploadUrl(value, apiOrigin, facts) {
	const reject = (why) => new errors/* UnexpectedResponseError */.dk(facts, `the upload URL ${why}`);
	if (!URL.canParse(value)) throw reject("is not a URL");
	const url = new URL(value);
	if (url.username || url.password) throw reject("holds credentials");
	if (isLoopback(apiOrigin) && isLoopback(url)) return url;
	if (url.protocol !== "https:") throw reject(`is not https (${url.protocol}//${url.host})`);
	if (isPrivate(url.hostname)) throw reject(`points into a private network (${url.host})`);
	return url;
}
function isLoopback(url) {
	return url.hostname === "localhost" || url.hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(url.hostname);
}
/** Loopback, link-local and private addresses, and the names under which clouds serve machine credentials. */
function isPrivate(host) {
	if (host.startsWith("[")) return /^\[(::|64:ff9b:|f[cd]|fe[89ab])/i.test(host);
	return /^(0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(host) || /(^|\.)(localhost|internal|local)\.?$/i.test(host);
}


// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/sandboxes.js









// .build/action-run-job/compiled/shared/duvo/resources/sandboxes.js
/** Files from this size on go to a presigned URL: the documented limit is "10 MB", so the smaller reading counts. */
const directUploadLimit = 1e7;
/** Presigned uploads are begun at most this often: a URL may expire, a connection may break. */
const maxPresignedAttempts = 3;
const optionalId = (0,schemas/* string */.Yj)().min(1).optional().catch(void 0);
/** Documented is `sandbox_id`; recipes read `sandbox.id`. */
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
function sandboxes({ send }, deps) {
	const filesPath = (sandboxId) => (0,duvo_path/* pathFor */.p)("/v2/sandboxes/{sandbox_id}/files", { sandbox_id: sandboxId });
	const uploadUrl = async (sandboxId, path) => {
		const template = (0,duvo_path/* pathFor */.p)("/v2/sandboxes/{sandbox_id}/upload-urls", { sandbox_id: sandboxId });
		const answer = (0,schemas/* object */.Ik)({ upload_url: (0,schemas/* string */.Yj)() });
		const { upload_url } = await send({
			method: "POST",
			path: template,
			json: { path },
			answer
		});
		for (const secret of secretsOf(upload_url)) deps.onSecret(secret);
		return checkUploadUrl(upload_url, new URL(deps.baseUrl), {
			method: "POST",
			path: template.path,
			ambiguous: false
		});
	};
	/** In one request; the answer tells where the file is. Throws an `ApiError` 413 for files that are too large. */
	async function uploadDirect(sandboxId, file) {
		const bytes = await (0,promises_.readFile)(file.path);
		const encoded = (0,multipart/* encodeFile */.r)(file.name, bytes, "application/octet-stream", `duvo-${deps.uuid()}`);
		const answer = (0,schemas/* object */.Ik)({ path: (0,schemas/* string */.Yj)().optional() });
		return {
			path: (await send({
				method: "POST",
				path: filesPath(sandboxId),
				encoded,
				answer
			})).path ?? `/workspace/${file.name}`,
			sha256: (0,_lazy_crypto/* createHash */.n)("sha256").update(bytes).digest("hex")
		};
	}
	/** By presigned URL. An expired URL (403) or a broken connection starts over with a new URL. */
	async function uploadPresigned(sandboxId, file) {
		const path = `/workspace/${file.name}`;
		for (let attempts = 1;; attempts += 1) {
			const url = await uploadUrl(sandboxId, path);
			const outcome = await putFile(url, file, {
				...deps,
				onProgress: file.onProgress
			}).catch((error) => {
				if (!(error instanceof errors/* NetworkError */.Dr || error instanceof errors/* TimeoutError */.MU)) throw error;
				return error;
			});
			if ("status" in outcome && outcome.status >= 200 && outcome.status < 300) return {
				path,
				sha256: outcome.sha256
			};
			if (attempts >= maxPresignedAttempts) throw "status" in outcome ? refused(url, outcome.status) : outcome;
			await deps.clock.sleep((0,retry/* backoffMs */.jo)(attempts, deps.random), deps.signal);
		}
	}
	return {
		/** A new sandbox, which lives for a while: upload and start the Job at once. */
		create: () => send({
			method: "POST",
			path: (0,duvo_path/* pathFor */.p)("/v2/sandboxes", {}),
			answer: CreatedSandbox
		}),
		/** A presigned URL for one file. It is a secret. */
		uploadUrl,
		/** Uploads a file by the way that fits its size, and returns its path in the sandbox. */
		async upload(sandboxId, file) {
			if (file.size >= directUploadLimit) return uploadPresigned(sandboxId, file);
			try {
				return await uploadDirect(sandboxId, file);
			} catch (error) {
				if (error instanceof errors/* ApiError */.hD && error.status === 413) return uploadPresigned(sandboxId, file);
				throw error;
			}
		},
		/** The files in a directory of the sandbox, by default `/workspace`. */
		files: (sandboxId, path) => send({
			method: "GET",
			path: filesPath(sandboxId),
			query: { path },
			answer: (0,schemas/* object */.Ik)({ files: (0,schemas/* array */.YO)(SandboxFile) }).transform((body) => body.files)
		})
	};
}
function refused(url, status) {
	const facts = {
		method: "PUT",
		path: `(presigned URL at ${url.host})`,
		ambiguous: false
	};
	return new errors/* UnexpectedResponseError */.dk(facts, `the store answered ${status}`);
}
/** The parts of a presigned URL that give access: the whole, its query, and the long values in it. */
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



/***/ }),

/***/ 287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ mayRetry),
/* harmony export */   V6: () => (/* binding */ throttleMs),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   _n: () => (/* binding */ judgeAnswer),
/* harmony export */   c0: () => (/* binding */ judgeFailure),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   x9: () => (/* binding */ createRetryQuota)
/* harmony export */ });
/* unused harmony exports isSafe, maxAttempts */
/* harmony import */ var _rate_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(460);


// .build/action-run-job/compiled/shared/duvo/retry.js
const maxAttempts = 6;
const baseMs = 500;
const capMs = 2e4;
const floorMs = 100;
/** Judges an answer by its status. `code` is the API's own error word. */
function judgeAnswer(status, headers, code) {
	if (status >= 200 && status < 300) return "success";
	if (status === 429 || status === 403 && code === "rate_limited") return "throttled";
	if (status === 503) return headers.has("retry-after") ? "throttled" : "overloaded";
	if (status === 409) return "conflict";
	return status === 408 || status === 500 || status === 502 || status === 504 ? "ambiguous" : "final";
}
/** Judges an attempt that brought no usable answer. */
function judgeFailure(failure) {
	if (failure.kind === "not-sent") return "not-sent";
	if (failure.kind === "unreadable") return "unreadable";
	return failure.kind === "lost" || failure.kind === "timeout" ? "ambiguous" : "final";
}
/** Whether the server may have done what was asked, although this verdict is all that came of it. */
function isAmbiguous(verdict) {
	return verdict === "ambiguous" || verdict === "unreadable";
}
/** Whether the call may be sent again after this verdict. Changing calls carry the same Idempotency-Key each time. */
function mayRetry(verdict, state) {
	if (state.rule === "never" || verdict === "success" || verdict === "final") return false;
	if (verdict === "throttled") return true;
	if (state.attempts >= maxAttempts) return false;
	if (verdict === "conflict") return state.wasAmbiguous && state.conflicts <= 2;
	if (verdict === "unreadable" && state.attempts >= 2) return false;
	return !isAmbiguous(verdict) || state.rule === "always" || isSafe(state.method);
}
/** GET and HEAD change nothing; PUT and DELETE done twice are as if done once. */
function isSafe(method) {
	return method === "GET" || method === "HEAD" || method === "PUT" || method === "DELETE";
}
/** Full jitter over an exponential ceiling: 0.1 s + random up to 0.5 s, 1 s, 2 s ... 20 s. In milliseconds. */
function backoffMs(attempts, random) {
	return floorMs + random() * Math.min(capMs, baseMs * 2 ** Math.max(0, attempts - 1));
}
/** The wait before the next attempt, never shorter than the server asked for; a little longer, so that not all wake at once. */
function throttleMs(headers, resetInMs, throttles, random, now) {
	return Math.max((0,_rate_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterMs */ .Vs)(headers, now) ?? resetInMs ?? 0, backoffMs(throttles, random)) + random() * 1e3;
}
/**
* The budget of retries of a whole process: it keeps an outage from being answered with a storm. 100 tokens; a retry
* costs 5, one after a time-out 10; they come back when the retry succeeds, and one more for each clean success.
*/
function createRetryQuota() {
	const full = 100;
	let tokens = full;
	return {
		/** Takes the cost of one retry; 0 where nothing is left to take, and then no retry may be made. */
		take(afterTimeout) {
			const cost = afterTimeout ? 10 : 5;
			if (tokens < cost) return 0;
			tokens -= cost;
			return cost;
		},
		/** Gives back what a successful call took, or one token where it took nothing. */
		giveBack(taken) {
			tokens = Math.min(full, tokens + Math.max(taken, 1));
		}
	};
}



/***/ })

};
