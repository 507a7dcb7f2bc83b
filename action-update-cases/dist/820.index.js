export const id = 820;
export const ids = [820];
export const modules = {

/***/ 820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ earlier),
  HN: () => (/* binding */ planLines),
  readLedger: () => (/* binding */ readLedger),
  lv: () => (/* binding */ sortHistory)
});

// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/log/errors.js
var errors = __webpack_require__(453);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/log/text.js
var log_text = __webpack_require__(653);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/duvo/resources/cases/cases.js + 2 modules
var cases = __webpack_require__(727);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/cases/files/text.js + 1 modules
var files_text = __webpack_require__(260);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/node_modules/zod/v4/classic/schemas.js + 12 modules
var schemas = __webpack_require__(905);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/node_modules/zod/v4/core/api2.js
var api2 = __webpack_require__(288);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/node_modules/zod/v4/classic/iso.js



// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return (0,api2/* _isoDateTime */.G1)(schemas/* ZodISODateTime */.Yo, params);
}


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/ledger/ledger-lines.js





// .build/action-update-cases/compiled/shared/cases/ledger/ledger-lines.js
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/ledger/resume.js






// .build/action-update-cases/compiled/shared/cases/ledger/resume.js
/**
* Reads the ledger to resume from. Throws an `ActionError` if it is unusable, or belongs to a scope other than `scope`, whose
* keys are named in the message (`queue` as Queue, `agent` as Assignment).
*/
async function readLedger(path, places, scope) {
	const from = {
		input: "resume-from",
		path
	};
	const text = await (0,files_text/* readText */.yR)(from, places);
	try {
		const history = readHistory(text);
		checkScope(history, scope ?? {});
		return history;
	} catch (error) {
		throw error instanceof errors/* ActionError */.lZ ? (0,files_text/* aboutFile */.Ex)(from, error) : error;
	}
}
function checkScope(history, scope) {
	for (const [key, wanted] of Object.entries(scope)) {
		const found = new Map(Object.entries(history.scope)).get(key);
		if (found === wanted) continue;
		const what = scopeNames[key] ?? key;
		if (found === void 0) throw new errors/* ActionError */.lZ(`is not a ledger of this action: it names no ${what}`);
		throw new errors/* ActionError */.lZ(`is for ${what} ${(0,log_text/* oneLine */.TN)(found, 100)}, not ${wanted}`);
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
	const count = Math.ceil(ids.length / cases/* bulkLimit */.I);
	return Array.from({ length: count }, (_, index) => ids.slice(index * cases/* bulkLimit */.I, (index + 1) * cases/* bulkLimit */.I));
}



/***/ }),

/***/ 318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ pathFor)
/* harmony export */ });
// .build/action-update-cases/compiled/shared/duvo/calls/path.js
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

/***/ 488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   V8: () => (/* binding */ DuvoError),
/* harmony export */   dk: () => (/* binding */ UnexpectedResponseError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
// .build/action-update-cases/compiled/shared/duvo/errors.js
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

/***/ 727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ bulkLimit),
  C: () => (/* binding */ cases)
});

// EXTERNAL MODULE: ./.build/action-update-cases/shaken/node_modules/zod/v4/classic/schemas.js + 12 modules
var schemas = __webpack_require__(905);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/duvo/calls/path.js
var path = __webpack_require__(318);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/duvo/errors.js
var errors = __webpack_require__(488);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/node_modules/zod/v4/core/core2.js
var core2 = __webpack_require__(159);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/duvo/resources/cases/case-schemas.js



// .build/action-update-cases/compiled/shared/duvo/resources/cases/case-schemas.js
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


// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/duvo/resources/runs/run-status.js
var run_status = __webpack_require__(487);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/duvo/resources/cases/case-status.js


// .build/action-update-cases/compiled/shared/duvo/resources/cases/case-status.js
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/duvo/resources/cases/cases.js






// .build/action-update-cases/compiled/shared/duvo/resources/cases/cases.js
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

/***/ 487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ normalizeStatus),
/* harmony export */   hU: () => (/* binding */ phaseOf),
/* harmony export */   ih: () => (/* binding */ isKnownStatus)
/* harmony export */ });
// .build/action-update-cases/compiled/shared/duvo/resources/runs/run-status.js
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
