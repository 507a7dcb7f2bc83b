export const id = 270;
export const ids = [270];
export const modules = {

/***/ 194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ randomUUID),
/* harmony export */   n: () => (/* binding */ createHash)
/* harmony export */ });
// \0lazy-crypto
const createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);
const randomUUID = (...args) => process.getBuiltinModule("node:crypto").randomUUID(...args);



/***/ }),

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ encodeFile)
/* harmony export */ });
// .build/action-run-job/compiled/shared/duvo/calls/multipart.js
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



/***/ }),

/***/ 340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ pathFor)
/* harmony export */ });
// .build/action-run-job/compiled/shared/duvo/calls/path.js
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

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   V8: () => (/* binding */ DuvoError),
/* harmony export */   dk: () => (/* binding */ UnexpectedResponseError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
// .build/action-run-job/compiled/shared/duvo/errors.js
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

/***/ 459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ AttemptError),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
// .build/action-run-job/compiled/shared/duvo/http/failures.js
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

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readPieces)
/* harmony export */ });
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(459);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24);




// .build/action-run-job/compiled/shared/duvo/http/local-file.js
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
	const { open } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 455, 19));
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



/***/ }),

/***/ 555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redirectTarget),
/* harmony export */   N: () => (/* binding */ isRedirect)
/* harmony export */ });
// .build/action-run-job/compiled/shared/duvo/http/redirects.js
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



/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   km: () => (/* binding */ publicLookup),
/* harmony export */   sw: () => (/* binding */ isPublicHost),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* unused harmony export isPublicAddress */
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(459);


// .build/action-run-job/compiled/shared/duvo/http/send/addresses.js
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
				return callback(new _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .AttemptError */ .c("misconfigured", reason), "", 0);
			}
			if (options.all) callback(null, addresses);
			else callback(null, first.address, first.family);
		});
	};
}



/***/ }),

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jL: () => (/* binding */ FileChangedError),
  oX: () => (/* binding */ directUploadLimit),
  WG: () => (/* binding */ sandboxes)
});

// EXTERNAL MODULE: ./.build/action-run-job/shaken/node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(918);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/_virtual/_lazy-crypto.js
var _lazy_crypto = __webpack_require__(194);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/calls/multipart.js
var multipart = __webpack_require__(411);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/calls/path.js
var calls_path = __webpack_require__(340);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/errors.js
var errors = __webpack_require__(646);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/http/local-file.js
var local_file = __webpack_require__(604);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/http/failures.js
var failures = __webpack_require__(459);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/http/redirects.js
var redirects = __webpack_require__(555);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/http/send/addresses.js
var addresses = __webpack_require__(69);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/http/upload.js







// .build/action-run-job/compiled/shared/duvo/http/upload.js
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
	const limit = (ms, what) => clock.timer(ms, () => attempt.abort(new failures/* AttemptError */.c("timeout", what)));
	const stopTotal = limit(totalMs(file.size), `the upload took longer than ${Math.round(totalMs(file.size) / 1e3)} s`);
	const stall = watchForStall(clock, () => attempt.abort(new failures/* AttemptError */.c("timeout", "the upload stalled for 30 s")));
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
			body: (0,local_file/* readPieces */.u)(file, onPiece),
			signal: attempt.signal,
			isPublic: !(0,addresses/* isLoopback */.U9)(url)
		});
		if ((0,redirects/* isRedirect */.N)(status)) throw redirected(url);
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
	const { kind, reason, code } = (0,failures/* failureOf */.g)(error, url.host);
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
	if ((0,addresses/* isLoopback */.U9)(apiOrigin) && (0,addresses/* isLoopback */.U9)(url)) return url;
	if (url.protocol !== "https:") throw reject(`is not https (${url.protocol}//${url.host})`);
	if (!(0,addresses/* isPublicHost */.sw)(url)) throw reject(`points to a private network (${url.host})`);
	return url;
}


// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/retry/policy.js
var policy = __webpack_require__(780);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/sandboxes.js










// .build/action-run-job/compiled/shared/duvo/resources/sandboxes.js
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
			return (0,local_file/* readPieces */.u)(file, (piece) => void sum.update(piece));
		};
		const content = {
			size: file.size,
			open
		};
		const encoded = (0,multipart/* encodeFile */.r)(file.name, content, "application/octet-stream", `duvo-${deps.uuid()}`);
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
			await deps.clock.sleep((0,policy/* backoffMs */.jo)(attempts, deps.random), deps.signal);
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



/***/ }),

/***/ 780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ mayRetry),
/* harmony export */   V6: () => (/* binding */ throttleMs),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   c0: () => (/* binding */ judgeFailure),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   x9: () => (/* binding */ createRetryQuota),
/* harmony export */   xB: () => (/* binding */ judgeResponse)
/* harmony export */ });
/* unused harmony exports isSafe, maxAttempts */
/* harmony import */ var _rate_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(123);


// .build/action-run-job/compiled/shared/duvo/retry/policy.js
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
	return Math.max((0,_rate_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterMs */ .Vs)(headers, now) ?? resetInMs ?? 0, backoffMs(throttles, random)) + random() * 1e3;
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



/***/ }),

/***/ 123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   c_: () => (/* binding */ serverNow),
/* harmony export */   tX: () => (/* binding */ rateLimitOf)
/* harmony export */ });
// .build/action-run-job/compiled/shared/duvo/retry/rate-headers.js
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



/***/ })

};
