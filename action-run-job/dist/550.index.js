export const id = 550;
export const ids = [550];
export const modules = {

/***/ 550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ApiError: () => (/* reexport */ errors/* ApiError */.hD),
  DuvoError: () => (/* reexport */ errors/* DuvoError */.V8),
  NetworkError: () => (/* reexport */ errors/* NetworkError */.Dr),
  TeamChoiceError: () => (/* reexport */ TeamChoiceError),
  TimeoutError: () => (/* reexport */ errors/* TimeoutError */.MU),
  UnexpectedResponseError: () => (/* reexport */ errors/* UnexpectedResponseError */.dk),
  bulkLimit: () => (/* reexport */ bulkLimit),
  connect: () => (/* reexport */ connect),
  createDuvo: () => (/* reexport */ createDuvo),
  directUploadLimit: () => (/* reexport */ sandboxes/* directUploadLimit */.o),
  isAnswer: () => (/* reexport */ run_schemas/* isAnswer */.Tq),
  isKnownStatus: () => (/* reexport */ run_status/* isKnownStatus */.ih),
  normalizeStatus: () => (/* reexport */ run_status/* normalizeStatus */.SP),
  phaseOf: () => (/* reexport */ run_status/* phaseOf */.hU),
  systemClock: () => (/* reexport */ systemClock),
  textOf: () => (/* reexport */ run_schemas/* textOf */.b6),
  useProxyFromEnv: () => (/* reexport */ useProxyFromEnv),
  version: () => (/* reexport */ version)
});

// EXTERNAL MODULE: ./.build/action-run-job/shaken/_virtual/_lazy-crypto.js
var _lazy_crypto = __webpack_require__(194);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/clock.js
// .build/action-run-job/compiled/shared/duvo/clock.js
/** The longest delay that setTimeout keeps: above it, it fires at once. */
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


// EXTERNAL MODULE: ./.build/action-run-job/shaken/node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(701);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/paginate.js
// .build/action-run-job/compiled/shared/duvo/paginate.js
/** A list that moves never grows without end: this many pages are read at most. */
const maxPages = 1e4;
/**
* All items of an offset list, each once. Offsets drift while rows are inserted or removed, so items are told apart
* by their id; the end is an empty page, or the offset that `total` names; without a total, a page with nothing new.
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


// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/path.js
var duvo_path = __webpack_require__(426);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/revisions.js




// .build/action-run-job/compiled/shared/duvo/resources/revisions.js
/**
* A Revision: the API calls it build. `config` is passed on as it is; `status` is an open word, in practice
* draft, live or historic.
*/
const Build = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().min(1),
	agent_id: (0,schemas/* string */.Yj)().nullish(),
	name: (0,schemas/* string */.Yj)().nullish(),
	revision_name: (0,schemas/* string */.Yj)().nullish(),
	revision_description: (0,schemas/* string */.Yj)().nullish(),
	config: (0,schemas/* unknown */.L5)().optional(),
	status: (0,schemas/* string */.Yj)().nullish(),
	revision_number: (0,schemas/* number */.ai)().nullish(),
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
const BuildAnswer = (0,schemas/* object */.Ik)({ build: Build }).transform((body) => body.build);
function revisions({ send }) {
	return {
		/** All Revisions of an Assignment; the order is not documented. */
		list: (agentId) => paginate((offset) => send({
			method: "GET",
			path: (0,duvo_path/* pathFor */.p)("/v2/agents/{agent_id}/revisions", { agent_id: agentId }),
			query: {
				limit: 100,
				offset
			},
			answer: BuildPage
		})),
		get: (agentId, buildId) => send({
			method: "GET",
			path: (0,duvo_path/* pathFor */.p)("/v2/agents/{agent_id}/revisions/{build_id}", {
				agent_id: agentId,
				build_id: buildId
			}),
			answer: BuildAnswer
		}),
		/** Makes a draft. New Jobs go on using the live Revision until the draft is promoted. */
		create: (agentId, build, options) => send({
			method: "POST",
			path: (0,duvo_path/* pathFor */.p)("/v2/agents/{agent_id}/revisions", { agent_id: agentId }),
			json: build,
			answer: BuildAnswer,
			options
		}),
		/** Replaces the handover targets of a Revision. */
		setHandoverTargets: (buildId, agentIds) => send({
			method: "PATCH",
			path: (0,duvo_path/* pathFor */.p)("/v2/revisions/{build_id}", { build_id: buildId }),
			json: { handoverTargetIds: agentIds },
			answer: BuildAnswer
		}),
		/**
		* Makes a Revision the live one: triggers and new Jobs use it, running Jobs keep theirs. Throws an `ApiError` 409 where it
		* is live already, or where somebody is still building it. The answer says nothing of the outcome: read it back.
		*/
		promote: (buildId, labels) => send({
			method: "POST",
			path: (0,duvo_path/* pathFor */.p)("/v2/revisions/{build_id}/promote", { build_id: buildId }),
			json: labels,
			answer: (0,schemas/* unknown */.L5)()
		}),
		/** The places for Queues in a Revision, and how many Queues each is linked to. */
		caseQueueSlots: (agentId, buildId) => send({
			method: "GET",
			path: (0,duvo_path/* pathFor */.p)("/v2/agents/{agent_id}/revisions/{build_id}/case-queue-validation", {
				agent_id: agentId,
				build_id: buildId
			}),
			answer: (0,schemas/* object */.Ik)({ configs: (0,schemas/* array */.YO)(CaseQueueSlot) }).transform((body) => body.configs)
		})
	};
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/agents.js





// .build/action-run-job/compiled/shared/duvo/resources/agents.js
const Agent = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().min(1),
	name: (0,schemas/* string */.Yj)(),
	team_id: (0,schemas/* string */.Yj)().nullish(),
	created_at: (0,schemas/* string */.Yj)().nullish(),
	updated_at: (0,schemas/* string */.Yj)().nullish()
});
const ListedAgent = Agent.extend({
	latest_build: Build.nullish(),
	integration_configs: (0,schemas/* array */.YO)((0,schemas/* object */.Ik)({ integration_type: (0,schemas/* string */.Yj)() })).nullish().catch(void 0)
});
const AgentPage = (0,schemas/* object */.Ik)({
	agents: (0,schemas/* array */.YO)(ListedAgent),
	total: (0,schemas/* number */.ai)().optional()
}).transform(({ agents, total }) => ({
	items: agents,
	total
}));
function agents({ send }) {
	return {
		/** All Assignments of a team. The API has no filter by name. */
		list: (teamId) => paginate((offset) => send({
			method: "GET",
			path: (0,duvo_path/* pathFor */.p)("/v2/teams/{teamId}/agents", { teamId }),
			query: {
				limit: 100,
				offset
			},
			answer: AgentPage
		})),
		/** One Assignment. Says nothing of its Revisions. */
		get: (agentId) => send({
			method: "GET",
			path: (0,duvo_path/* pathFor */.p)("/v2/agents/{agent_id}", { agent_id: agentId }),
			answer: (0,schemas/* object */.Ik)({ agent: Agent }).transform((body) => body.agent)
		}),
		/** Makes an Assignment, with its first Revision where `build` is given. */
		create: (teamId, agent, options) => send({
			method: "POST",
			path: (0,duvo_path/* pathFor */.p)("/v2/teams/{teamId}/agents", { teamId }),
			json: agent,
			answer: (0,schemas/* object */.Ik)({
				agent: Agent,
				build: Build.nullish()
			}),
			options
		})
	};
}


// EXTERNAL MODULE: ./.build/action-run-job/shaken/node_modules/zod/v4/core/core.js
var core = __webpack_require__(923);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/errors.js
var errors = __webpack_require__(646);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/run-status.js
var run_status = __webpack_require__(953);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/case-status.js


// .build/action-run-job/compiled/shared/duvo/resources/case-status.js
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


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/cases.js






// .build/action-run-job/compiled/shared/duvo/resources/cases.js
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
			path: (0,duvo_path/* pathFor */.p)("/v2/queues/{queue_id}/cases", params),
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
			path: (0,duvo_path/* pathFor */.p)("/v2/queues/{queue_id}/cases/search", params),
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
			path: (0,duvo_path/* pathFor */.p)("/v2/cases/{case_id}", { case_id: caseId }),
			answer: (0,schemas/* object */.Ik)({ case: Case }).transform((body) => body.case),
			options
		}),
		/** The Jobs that have held a Case, newest first, at most 50. */
		runs: (caseId, options) => send({
			method: "GET",
			path: (0,duvo_path/* pathFor */.p)("/v2/cases/{case_id}/runs", { case_id: caseId }),
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
			path: (0,duvo_path/* pathFor */.p)("/v2/queues/{queue_id}/cases/bulk-reprocess", { queue_id: queueId }),
			json: body,
			answer: ReprocessCounts,
			options
		}),
		/** The predecessor of `reprocess`, deprecated: only for servers that do not have that yet. */
		delegate: (queueId, body, options) => send({
			method: "POST",
			path: (0,duvo_path/* pathFor */.p)("/v2/queues/{queue_id}/cases/bulk-delegate", { queue_id: queueId }),
			json: body,
			answer: ReprocessCounts,
			options
		})
	};
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/queues.js




// .build/action-run-job/compiled/shared/duvo/resources/queues.js
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
function queues({ send }) {
	return {
		/** All Queues of a team. */
		list: (teamId) => paginate((offset) => send({
			method: "GET",
			path: (0,duvo_path/* pathFor */.p)("/v2/teams/{teamId}/queues", { teamId }),
			query: {
				limit: 250,
				offset
			},
			answer: QueuePage
		})),
		get: (queueId) => send({
			method: "GET",
			path: (0,duvo_path/* pathFor */.p)("/v2/queues/{queue_id}", { queue_id: queueId }),
			answer: (0,schemas/* object */.Ik)({ queue: Queue }).transform((body) => body.queue)
		}),
		/** The Assignments linked to a Queue, and its name. */
		agents: (queueId) => send({
			method: "GET",
			path: (0,duvo_path/* pathFor */.p)("/v2/queues/{queue_id}/agents", { queue_id: queueId }),
			answer: QueueAgents
		})
	};
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/read-ahead.js
// .build/action-run-job/compiled/shared/duvo/read-ahead.js
/** The pages of a list do not hold what the list counts, or change too fast to be read. */
var ListGap = class extends Error {
	name = "ListGap";
};
/**
* The pages of an offset list that others change meanwhile, in order, without the items that an earlier page held. Several
* pages are asked for at once, as far as `total` says that there are more; without a total one by one.
*
* Rows that come in at the front push known ones to higher offsets: those are read twice, and dropped here. Rows are missed
* where a page was answered before the one in front of it, or where rows were removed. In both cases its total is lower than
* that of the one in front, by as many rows, and these are looked up again.
*
* @throws ListGap where rows cannot be found again, and at the end where fewer were found than the lowest total
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
/** Whoever stops early is not told of the failure of a page that nobody waits for. */
function startRequest(fetchPage, offset) {
	const request = fetchPage(offset);
	request.catch(() => {});
	return request;
}
/** The rows of [start, end), one request after the other; fewer where the list ends. */
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
* The rows between two neighbouring pages, of which the later one, at `offset`, had a lower total. Their place moves with
* the list: it is [offset + now - before, offset + now - after), where `now` is the total at the time. One page around that
* place holds them, unless the list has moved on by more than its margin: then it is looked up again, three times in all.
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


// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/run-schemas.js
var run_schemas = __webpack_require__(67);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/runs.js







// .build/action-run-job/compiled/shared/duvo/resources/runs.js
/** Older pages of the documents say `runs`, the API sends `data`. */
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
const MessagePage = (0,schemas/* object */.Ik)({
	messages: (0,schemas/* array */.YO)(run_schemas/* Message */.QB),
	total: (0,schemas/* number */.ai)().optional()
}).transform(({ messages, total }) => ({
	items: messages,
	total
}));
const RunAnswer = (0,schemas/* object */.Ik)({ run: run_schemas/* Run */.KF }).transform((body) => body.run);
const RunState = (0,schemas/* object */.Ik)({
	run: run_schemas/* Run */.KF.nullable(),
	pending_human_request: run_schemas/* HumanRequest */.JZ.nullish()
});
function runs({ send }) {
	const page = (teamId, filter, offset, limit = 100) => send({
		method: "GET",
		path: (0,duvo_path/* pathFor */.p)("/v2/teams/{teamId}/runs", { teamId }),
		query: {
			...filter,
			limit,
			offset
		},
		answer: RunPage
	});
	const messagePath = (runId) => (0,duvo_path/* pathFor */.p)("/v2/runs/{run_id}/messages", { run_id: runId });
	return {
		/** Starts a Job of the Assignment's live Revision. */
		start: (teamId, start, options) => send({
			method: "POST",
			path: (0,duvo_path/* pathFor */.p)("/v2/teams/{teamId}/runs", { teamId }),
			json: start,
			answer: RunAnswer,
			options
		}),
		/** A Job and its open request. */
		get: (runId, options) => send({
			method: "GET",
			path: (0,duvo_path/* pathFor */.p)("/v2/runs/{run_id}", { run_id: runId }),
			answer: RunState,
			options
		}),
		/** One page of Jobs, at most 100. */
		page,
		/** All Jobs that the key may see: for most keys those of its own user only. */
		list: (teamId, filter = {}) => paginate((offset) => page(teamId, filter, offset)),
		/** The same page by page, several asked for at once. Throws where the pages hold fewer Jobs than the API counts. */
		async *pages(teamId, filter = {}, options = {}) {
			try {
				yield* readAhead((offset) => page(teamId, filter, offset), options);
			} catch (error) {
				if (!(error instanceof ListGap)) throw error;
				const { path } = (0,duvo_path/* pathFor */.p)("/v2/teams/{teamId}/runs", { teamId });
				throw new errors/* UnexpectedResponseError */.dk({
					method: "GET",
					path,
					ambiguous: false
				}, error.message);
			}
		},
		/** Up to 50 messages from `offset`, oldest first. Falls back to 20 where the server refuses 50. */
		async messages(runId, offset, options) {
			const read = (limit) => send({
				method: "GET",
				path: messagePath(runId),
				query: {
					limit,
					offset
				},
				answer: MessagePage,
				options
			});
			try {
				return await read(50);
			} catch (error) {
				if (error instanceof errors/* ApiError */.hD && error.status === 400) return read(20);
				throw error;
			}
		},
		/** Adds a message. Resumes a Job that waits, has completed or was interrupted. */
		postMessage: (runId, message) => send({
			method: "POST",
			path: messagePath(runId),
			json: { message },
			answer: (0,schemas/* object */.Ik)({ message: run_schemas/* Message */.QB }).transform((body) => body.message)
		}),
		/** Answers a request; works only while the Job waits. Answers are keyed by the text of the question. */
		respond: (runId, requestId, response) => send({
			method: "POST",
			path: (0,duvo_path/* pathFor */.p)("/v2/runs/{run_id}/human-requests/{request_id}/respond", {
				run_id: runId,
				request_id: requestId
			}),
			json: response,
			answer: (0,schemas/* unknown */.L5)()
		}),
		/** Asks to stop a Job: does nothing where it has ended. What became of it is told by `get`. */
		stop: (runId, options) => send({
			method: "POST",
			path: (0,duvo_path/* pathFor */.p)("/v2/runs/{run_id}/stop", { run_id: runId }),
			answer: (0,schemas/* unknown */.L5)(),
			options
		}),
		/** The evaluation of an ended Job; null until there is one. */
		evaluation: (agentId, runId) => send({
			method: "GET",
			path: (0,duvo_path/* pathFor */.p)("/v2/agent/{agentId}/runs/{runId}/evaluation", {
				agentId,
				runId
			}),
			answer: (0,schemas/* object */.Ik)({ data: (0,schemas/* looseObject */._H)({ id: (0,schemas/* string */.Yj)() }).nullable() }).transform((body) => body.data)
		})
	};
}


// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/sandboxes.js + 1 modules
var sandboxes = __webpack_require__(596);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/multipart.js
var multipart = __webpack_require__(825);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/skills.js




// .build/action-run-job/compiled/shared/duvo/resources/skills.js
const Skill = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().min(1),
	name: (0,schemas/* string */.Yj)(),
	description: (0,schemas/* string */.Yj)().catch(""),
	/** The team that owns it; null for a system Skill, which no team may change. */
	team_id: (0,schemas/* string */.Yj)().nullable()
});
const ListedSkill = Skill.extend({
	updated_at: (0,schemas/* string */.Yj)().nullish(),
	source: (0,schemas/* string */.Yj)().nullish()
});
const SkillFile = (0,schemas/* object */.Ik)({
	path: (0,schemas/* string */.Yj)().min(1),
	size: (0,schemas/* number */.ai)().nullish()
});
const SkillUse = (0,schemas/* object */.Ik)({
	id: (0,schemas/* string */.Yj)().min(1),
	name: (0,schemas/* string */.Yj)().catch("")
});
const uploadHeadersMs = 12e4;
const uploadBytesPerMs = 2 ** 20 / 1e3;
function skills({ send, sendForBytes }, { uuid }) {
	return {
		/** All Skills that a team sees, in one answer: its own and the system's. */
		list: (teamId) => send({
			method: "GET",
			path: (0,duvo_path/* pathFor */.p)("/v2/teams/{teamId}/skills", { teamId }),
			answer: (0,schemas/* object */.Ik)({ skills: (0,schemas/* array */.YO)(ListedSkill) }).transform((body) => body.skills)
		}),
		/**
		* Creates the Skill that a zip holds, or updates the team's Skill of that name; its id stays. `SKILL.md` lies at the
		* zip's root. The same zip twice is as if sent once. Throws an `ApiError` whose `validationErrors` say what is wrong in it.
		*/
		upload: (teamId, archive, signal) => send({
			method: "POST",
			path: (0,duvo_path/* pathFor */.p)("/v2/teams/{teamId}/skills/upload", { teamId }),
			encoded: (0,multipart/* encodeFile */.r)(archive.name, archive.bytes, "application/zip", `duvo-${uuid()}`),
			answer: (0,schemas/* object */.Ik)({ skill: Skill }).transform((body) => body.skill),
			options: {
				limits: {
					headers: uploadHeadersMs,
					total: Math.max(uploadHeadersMs, archive.bytes.length / uploadBytesPerMs)
				},
				...signal && { signal }
			}
		}),
		/** The zip of a Skill that a team owns. */
		download: (skillId) => sendForBytes({
			method: "GET",
			path: (0,duvo_path/* pathFor */.p)("/v2/skills/{skill_id}/download", { skill_id: skillId })
		}),
		files: (skillId) => send({
			method: "GET",
			path: (0,duvo_path/* pathFor */.p)("/v2/skills/{skill_id}/files", { skill_id: skillId }),
			answer: (0,schemas/* object */.Ik)({ files: (0,schemas/* array */.YO)(SkillFile) }).transform((body) => body.files)
		}),
		/** One file of a Skill, as text. */
		fileContent: (skillId, path) => send({
			method: "GET",
			path: (0,duvo_path/* pathFor */.p)("/v2/skills/{skill_id}/files/{*}", {
				skill_id: skillId,
				"*": path
			}),
			answer: (0,schemas/* object */.Ik)({ content: (0,schemas/* string */.Yj)() }).transform((body) => body.content)
		}),
		/** Assignments whose live Revision uses the Skill. Revisions that are not live are not seen. */
		assignments: (skillId) => send({
			method: "GET",
			path: (0,duvo_path/* pathFor */.p)("/v2/skills/{skill_id}/assignments", { skill_id: skillId }),
			answer: (0,schemas/* object */.Ik)({ assignments: (0,schemas/* array */.YO)(SkillUse) }).transform((body) => body.assignments)
		}),
		/** Takes a team's Skill away. Revisions that use it keep an id which leads nowhere. */
		delete: (skillId) => send({
			method: "DELETE",
			path: (0,duvo_path/* pathFor */.p)("/v2/skills/{skill_id}", { skill_id: skillId }),
			answer: (0,schemas/* unknown */.L5)()
		})
	};
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/teams.js



// .build/action-run-job/compiled/shared/duvo/resources/teams.js
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
		path: (0,duvo_path/* pathFor */.p)("/v2/teams", {}),
		answer: (0,schemas/* object */.Ik)({ teams: (0,schemas/* array */.YO)(Team) }).transform((body) => body.teams)
	});
	const profile = () => send({
		method: "GET",
		path: (0,duvo_path/* pathFor */.p)("/v2/profile", {}),
		answer: (0,schemas/* object */.Ik)({ profile: Profile }).transform((body) => body.profile)
	});
	return {
		/** The teams that the key can see: exactly one for a key that belongs to a team. */
		list,
		/** The user behind the key. */
		profile,
		/**
		* The team to work in: the given id, else the key's only team, else the one its profile names.
		* Throws a `TeamChoiceError` that lists the teams where that leaves a choice.
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
/** The key sees no team, or several and none of them is its own. */
var TeamChoiceError = class extends Error {
	teams;
	constructor(all) {
		const lines = all.slice(0, 20).map((team) => `  ${team.id}  ${team.name}`);
		super(all.length === 0 ? "The API key can see no team. Make a key in the settings of the team to work in." : `The API key can see ${all.length} teams. Set the input team-id (or DUVO_TEAM_ID) to one of:\n${lines.join("\n")}`);
		this.name = "TeamChoiceError";
		this.teams = all;
	}
};


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/call.js
// .build/action-run-job/compiled/shared/duvo/call.js
const defaultLimits = {
	headers: 3e4,
	idle: 3e4,
	total: 6e4
};
/** Everything that stays the same from attempt to attempt: the body is serialised once. */
function prepare(sender, call, maxBytes) {
	const { key, retry, limits, signal, urgent, onSend } = call.options ?? {};
	const url = new URL(call.path.path, sender.baseUrl);
	for (const [name, value] of Object.entries(call.query ?? {})) if (value !== void 0) url.searchParams.set(name, String(value));
	const body = call.encoded?.bytes ?? (call.json === void 0 ? void 0 : Buffer.from(JSON.stringify(call.json)));
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


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/deprecation.js
// .build/action-run-job/compiled/shared/duvo/deprecation.js
/**
* Reads the deprecation headers of an answer: `Deprecation` (RFC 9745 `@1688169599`, or the older `true` and dates),
* `Sunset`, `Link`. Undefined where the call is not deprecated.
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
/** Reports each deprecated call once, whatever the number of answers that say so. */
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


// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/failures.js
var failures = __webpack_require__(514);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/exchange.js


// .build/action-run-job/compiled/shared/duvo/exchange.js
/**
* One attempt: sends the request once and reads the answer whole, within limits of time and size. Redirects are not
* followed. Returns the failure instead of throwing it; throws only the reason of `signal`.
*/
async function exchange(fetch, clock, request) {
	const { url, limits } = request;
	request.signal?.throwIfAborted();
	const attempt = new AbortController();
	const cancel = () => attempt.abort(request.signal?.reason);
	request.signal?.addEventListener("abort", cancel, { once: true });
	const limit = (ms, what) => clock.timer(ms, () => attempt.abort(new failures/* AttemptError */.c("timeout", `${what} within ${ms / 1e3} s from ${url.host}`)));
	const stopTotal = limit(limits.total, "no complete answer");
	let stopWaiting = limit(limits.headers, "no answer");
	try {
		const response = await fetch(url, {
			method: request.method,
			headers: request.headers,
			redirect: "manual",
			signal: attempt.signal,
			...request.body && { body: request.body }
		});
		const body = await readBody(response, request.maxBytes, () => {
			stopWaiting();
			stopWaiting = limit(limits.idle, "no more of the answer");
		});
		return {
			status: response.status,
			headers: response.headers,
			body
		};
	} catch (error) {
		request.signal?.throwIfAborted();
		return (0,failures/* failureOf */.g)(attempt.signal.aborted ? attempt.signal.reason : error, url.host);
	} finally {
		stopTotal();
		stopWaiting();
		request.signal?.removeEventListener("abort", cancel);
	}
}
async function readBody(response, maxBytes, onProgress) {
	onProgress();
	const pieces = [];
	let size = 0;
	for await (const piece of response.body ?? []) {
		onProgress();
		size += piece.byteLength;
		if (size > maxBytes) throw new failures/* AttemptError */.c("unreadable", `the answer is larger than ${maxBytes / 2 ** 20} MiB`);
		pieces.push(piece);
	}
	return Buffer.concat(pieces);
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/gate.js
// .build/action-run-job/compiled/shared/duvo/gate.js
/** Requests a minute and in a burst for a server that reports no budget: 80 % of the documented 300. */
const blindRate = 240;
const blindBurst = 20;
/** Share of the limit that is left to others who use the same key. */
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


// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/rate-headers.js
var rate_headers = __webpack_require__(460);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/redirects.js
// .build/action-run-job/compiled/shared/duvo/redirects.js
/**
* Where a redirect may lead. Only to the same origin, so that neither key nor body reaches another host; a POST only
* with 307 or 308, which keep method and body, and only one hop. Returns the reason where it must not be followed.
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


// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/retry.js
var retry = __webpack_require__(287);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/answers.js



// .build/action-run-job/compiled/shared/duvo/answers.js
/** The decoded text of an answer. A byte order mark is dropped: JSON.parse would refuse it. */
function textOf(answer) {
	return new TextDecoder().decode(answer.body);
}
/** The parsed JSON of an answer; undefined for an empty body. Throws a `SyntaxError` where it is not JSON. */
function jsonOf(answer) {
	const text = textOf(answer);
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
/** Reads the error body tolerantly: documented is `{error, message?}`, proxies on the way answer HTML or nothing. */
function errorContentOf(answer) {
	const headerId = answer.headers.get("x-request-id") ?? void 0;
	const parsed = ErrorBody.safeParse(parseOrUndefined(answer));
	if (!parsed.success) return {
		message: plain(textOf(answer)),
		requestId: cut(headerId, 100)
	};
	const { error, message, code, request_id, validationErrors } = parsed.data;
	const nested = typeof error === "object" ? error : void 0;
	const word = typeof error === "string" ? error : nested?.code || code;
	return {
		code: word && word.length <= 100 ? word : void 0,
		message: plain(message || nested?.message || word || textOf(answer)),
		requestId: cut(request_id ?? headerId, 100),
		validationErrors: validationErrors?.slice(0, 20).map((problem) => ({
			field: problem.field.slice(0, 100),
			message: plain(problem.message)
		}))
	};
}
/** The error that an answer stands for. */
function apiErrorOf(call, answer) {
	const content = errorContentOf(answer);
	return new errors/* ApiError */.hD({
		method: call.method,
		path: call.path,
		ambiguous: call.ambiguous,
		status: answer.status,
		code: content.code,
		apiMessage: content.message,
		requestId: content.requestId,
		validationErrors: content.validationErrors
	});
}
function parseOrUndefined(answer) {
	try {
		return jsonOf(answer);
	} catch {
		return;
	}
}
/** A readable line: tags of an HTML page dropped, white space folded, at most 500 characters. */
function plain(text) {
	const start = text.slice(0, 2e4);
	return cut((/^\s*<(!doctype|html|head|body)/i.test(start) ? start.replace(/<(style|script)[\s\S]*?<\/\1\s*>/gi, " ").replace(/<[^>]*>/g, " ") : start).replace(/\s+/g, " ").trim(), 500) ?? "";
}
function cut(text, length) {
	return text !== void 0 && text.length > length ? `${text.slice(0, length)}…` : text;
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/verdicts.js




// .build/action-run-job/compiled/shared/duvo/verdicts.js
/** Gives the result of an attempt its verdict, and the value or the error that goes with it. */
function judge(result, read, facts) {
	if (!("status" in result)) {
		const verdict = (0,retry/* judgeFailure */.c0)(result);
		return {
			verdict,
			error: errorOf(result, facts((0,retry/* isAmbiguous */.X2)(verdict)))
		};
	}
	const verdict = (0,retry/* judgeAnswer */._n)(result.status, result.headers, result.status === 403 ? errorContentOf(result).code : void 0);
	if (verdict !== "success") return {
		verdict,
		error: apiErrorOf(facts((0,retry/* isAmbiguous */.X2)(verdict)), result)
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
function errorOf(failure, facts) {
	const { kind, reason, code, cause } = failure;
	if (kind === "timeout") return new errors/* TimeoutError */.MU(facts, reason, { cause });
	if (kind === "unreadable") return new errors/* UnexpectedResponseError */.dk(facts, reason, { cause });
	return new errors/* NetworkError */.Dr(facts, reason, code, { cause });
}
/** The answer as its schema describes it. Throws an `UnexpectedResponseError`, whose cause is a `SyntaxError` where it is not even JSON. */
function check(schema, answer, facts) {
	let value;
	try {
		value = jsonOf(answer);
	} catch (cause) {
		throw new errors/* UnexpectedResponseError */.dk(facts, `answered ${answer.status}, but not with JSON`, { cause });
	}
	const checked = schema.safeParse(value);
	if (checked.success) return checked.data;
	if (value === void 0) throw new errors/* UnexpectedResponseError */.dk(facts, `answered ${answer.status} without a body`, { cause: /* @__PURE__ */ new SyntaxError("no body") });
	const [issue] = checked.error.issues;
	const at = issue?.path.join(".") || "the answer";
	throw new errors/* UnexpectedResponseError */.dk(facts, `answered ${answer.status}, but ${at}: ${issue?.message ?? "is not as documented"}`);
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/transport.js










// .build/action-run-job/compiled/shared/duvo/transport.js
const maxAnswerBytes = 10 * 2 ** 20;
const maxDownloadBytes = 256 * 2 ** 20;
/** Longest time that one call spends waiting because the server asks for it. */
const maxThrottledMs = 9e5;
/** One HTTP transport for all resources: authentication, pacing, retries, redirects, time and size limits, notices. */
function createTransport(options) {
	const { clock, random } = options;
	const gate = createGate(clock, random);
	const quota = (0,retry/* createRetryQuota */.x9)();
	const noteDeprecation = createDeprecationNotes((deprecation) => options.onNotice({
		kind: "deprecation",
		deprecation
	}));
	let clockOffset = 0;
	let answered = false;
	function observe(call, answer) {
		answered = true;
		const server = (0,rate_headers/* serverNow */.c_)(answer.headers);
		if (server !== void 0) clockOffset = offsetOf(server, clock.now());
		const rate = (0,rate_headers/* rateLimitOf */.tX)(answer.headers, clock.now());
		if (rate) gate.observe(rate);
		noteDeprecation(deprecationOf(call.method, call.path.template, answer.headers, server ?? clock.now()));
	}
	/** Waits for its turn and sends. */
	async function sendOnce(request, url) {
		if (!request.urgent) await gate.enter(request.signal);
		try {
			request.onSend?.();
			return await exchange(options.fetch, clock, {
				...request,
				url
			});
		} finally {
			if (!request.urgent) gate.leave();
		}
	}
	/** One attempt with its redirects. */
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
			if (call.method === "DELETE" && state.wasAmbiguous && "status" in result && result.status === 404) return read({
				...result,
				status: 200,
				body: /* @__PURE__ */ new Uint8Array()
			}, facts(false));
			if ((0,retry/* isAmbiguous */.X2)(outcome.verdict)) state.wasAmbiguous = true;
			if (!(0,retry/* mayRetry */.KO)(outcome.verdict, {
				method: call.method,
				rule: request.rule,
				...state
			})) throw outcome.error;
			await pause(request, result, outcome, state);
		}
	}
	/** Waits before the next attempt, or throws the error where waiting is no use. */
	async function pause(request, result, outcome, state) {
		const { method, call } = request;
		if (outcome.verdict === "throttled" && "status" in result) {
			const resetInMs = (0,rate_headers/* rateLimitOf */.tX)(result.headers, clock.now())?.resetInMs;
			const waitMs = (0,retry/* throttleMs */.V6)(result.headers, resetInMs, state.throttles, random, clock.now());
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
		const waitMs = answered && state.attempts === 1 && "kind" in result && result.kind === "lost" ? random() * 100 : (0,retry/* backoffMs */.jo)(state.attempts, random);
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
		send: (call) => deliver(call, (answer, facts) => check(call.answer, answer, facts), maxAnswerBytes),
		sendForBytes: (call) => deliver(call, (answer) => answer.body, maxDownloadBytes),
		serverNow: () => clock.now() + clockOffset,
		gate
	};
}
/**
* How far the server's clock is from this one, in milliseconds. `Date` is in whole seconds and takes its time to arrive: a
* difference that this explains is none.
*/
function offsetOf(server, now) {
	const offset = server - now;
	return offset > -2e3 && offset <= 0 ? 0 : offset + 500;
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/version.js
// .build/action-run-job/compiled/shared/duvo/version.js
/** The suite's version: one for all actions and the client, the same as in package.json. */
const version = "1.0.0";


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/client.js













// .build/action-run-job/compiled/shared/duvo/client.js
/**
* The Duvo API (version 2) as typed functions. Every call is paced by one shared gate, retried where that is safe, and
* its answer is checked. Failures are `DuvoError`s; an aborted signal throws its reason.
*/
function createDuvo(options) {
	const deps = {
		...options,
		userAgent: `duvo-actions/${version} (${options.client})`,
		fetch: options.fetch ?? globalThis.fetch,
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
		revisions: revisions(transport),
		runs: runs(transport),
		queues: queues(transport),
		cases: cases(transport),
		sandboxes: (0,sandboxes/* sandboxes */.W)(transport, deps),
		skills: skills(transport, deps),
		/** The server's clock in milliseconds since 1970, as far as its answers told. */
		serverNow: transport.serverNow,
		/** What is left of the key's rate limit, as the last answer reported it. */
		budget: () => transport.gate.budget
	};
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/proxy.js
// .build/action-run-job/compiled/shared/duvo/proxy.js
/**
* Sends every later `fetch` of the process through the proxies that the environment names (`HTTPS_PROXY`, `HTTP_PROXY`,
* `NO_PROXY`, in either case). Node's fetch ignores them by itself. Returns a warning where a proxy is named but this
* Node cannot be told (before 24.14), else undefined.
*/
async function useProxyFromEnv(env) {
	if (![
		"HTTPS_PROXY",
		"https_proxy",
		"HTTP_PROXY",
		"http_proxy"
	].some((name) => env[name])) return void 0;
	const { setGlobalProxyFromEnv } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 448, 19));
	if (setGlobalProxyFromEnv === void 0) return `A proxy is set, but Node ${process.versions.node} cannot use it: update the runner (Node 24.14 or newer), or set NODE_USE_ENV_PROXY=1 in the env of the step.`;
	setGlobalProxyFromEnv(env);
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/connect.js



// .build/action-run-job/compiled/shared/duvo/connect.js
/** The client as a program uses it: through the proxies of its environment, with its notices as lines of a log. */
async function connect(options) {
	const { apiKey, apiBaseUrl, client, signal, env, log, onSecret } = options;
	const problem = await useProxyFromEnv(env);
	if (problem) log.warning(problem);
	return createDuvo({
		apiKey,
		baseUrl: apiBaseUrl,
		client,
		signal,
		onSecret,
		onNotice: (notice) => print(notice, log)
	});
}
function print(notice, log) {
	switch (notice.kind) {
		case "deprecation": {
			const { method, template, sunset, isPast, link } = notice.deprecation;
			const when = sunset ? ` It ${isPast ? "was to stop" : "stops"} working on ${sunset}.` : "";
			const where = link ? ` See ${link}` : "";
			log.warning(`Duvo has deprecated ${method} ${template}.${when} Update this action.${where}`);
			break;
		}
		case "throttled":
			log.info(`Duvo asks to slow down: going on in ${Math.ceil(notice.waitMs / 1e3)} s.`);
			break;
		case "retry": log.debug(`Trying again in ${Math.round(notice.waitMs)} ms: ${notice.reason}`);
	}
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/duvo/index.js














/***/ }),

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ normalizeStatus),
/* harmony export */   hU: () => (/* binding */ phaseOf),
/* harmony export */   ih: () => (/* binding */ isKnownStatus)
/* harmony export */ });
// .build/action-run-job/compiled/shared/duvo/resources/run-status.js
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
