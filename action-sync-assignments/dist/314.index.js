export const id = 314;
export const ids = [314];
export const modules = {

/***/ 6314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportAssignments: () => (/* binding */ exportAssignments)
});

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/errors.js
var errors = __webpack_require__(7376);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/files/input-paths.js
var input_paths = __webpack_require__(3387);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/files/file-problems.js
var file_problems = __webpack_require__(3423);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/repository.js + 12 modules
var git_repository = __webpack_require__(9406);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/files/targets.js
var files_targets = __webpack_require__(475);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/plan/items.js
var plan_items = __webpack_require__(1407);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/schema.js
var schema = __webpack_require__(1243);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/plan/plan.js + 2 modules
var plan = __webpack_require__(6151);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/live/facts.js + 3 modules
var live_facts = __webpack_require__(111);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/files/sources.js + 4 modules
var sources = __webpack_require__(1476);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/team-names.js
var team_names = __webpack_require__(9892);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/export/file-keys.js



// .build/action-sync-assignments/compiled/action-sync-assignments/src/export/file-keys.js
/** What a file contains besides the config, in the order of the README. With names instead of ids if they are unique. */
function keysOf({ agent, slots, schedules, trigger }, team) {
	const folder = (0,team_names/* pathOfFolder */.Ts)(team.folders, agent.folder_id);
	const settings = Object.entries({
		slack_enabled: agent.slack_enabled,
		microsoft_teams_enabled: agent.microsoft_teams_enabled,
		agentic_memory_enabled: agent.agentic_memory_enabled
	}).filter(([, value]) => typeof value === "boolean");
	const known = schedules.map(scheduleOf);
	return {
		name: agent.name,
		...folder !== "/" && { folder },
		...settings.length > 0 && { settings: Object.fromEntries(settings) },
		...slots.length > 0 && { integrations: slots.map((slot) => slotOf(slot, trigger, team)) },
		...known.length > 0 && { schedules: known }
	};
}
function slotOf(slot, trigger, team) {
	const isOnly = team.integrations.filter(({ type }) => type === slot.type).length === 1;
	const isTriggered = slot.type === "case-queue-consumer" && trigger && slot.queueNames.includes(trigger.queueName);
	return {
		type: isOnly ? slot.type : slot.integrationId,
		...slot.pins.length > 0 && { connections: slot.pins.map((id) => connectionName(id, slot, team)) },
		...slot.type.startsWith("case-queue-") && { queues: slot.queueNames },
		...isTriggered && { trigger: {
			enabled: trigger.enabled,
			...trigger.concurrency === 1 && { concurrency: 1 },
			...slot.queueNames.length > 1 && { queue: trigger.queueName }
		} }
	};
}
function connectionName(id, { integrationId, type }, { connections }) {
	const name = connections.find((connection) => connection.id === id)?.name;
	const namesakes = connections.filter((one) => one.name === name && (one.custom_integration_id ?? one.integration_id ?? integrationId) === integrationId);
	return name !== void 0 && namesakes.length === 1 && type !== "" ? name : id;
}
function scheduleOf(schedule) {
	const fields = (0,schema/* neededBy */.Xl)(schedule.frequency).map((field) => [field, schedule[field]]);
	return {
		...!schedule.enabled && { enabled: false },
		frequency: schedule.frequency,
		...Object.fromEntries(fields.map(([field, value]) => [field, field === "time" ? String(value).slice(0, 5) : value])),
		timezone: schedule.timezone
	};
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/config/config.js
var config = __webpack_require__(2664);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/files/names.js
var names = __webpack_require__(8037);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/export/file-places.js






// .build/action-sync-assignments/compiled/action-sync-assignments/src/export/file-places.js
/** Chooses the file of each Assignment: the existing one, or else a new one named after it. */
function placeFiles(assignments, { folder, targets }) {
	const taken = new Set(targets.map(({ name }) => (0,names/* variableOf */.Qn)(name)));
	const byAgent = Map.groupBy(targets, ({ agentId }) => agentId);
	const uses = countUses(targets);
	const numbers = /* @__PURE__ */ new Map();
	return new Map(assignments.map(({ id, name }) => {
		const [target] = byAgent.get(id) ?? [];
		if (target) return [id, {
			...existingPlace(target, uses),
			isNew: false,
			name: target.name
		}];
		const base = slug(name);
		let free = base;
		for (let number = numbers.get(base) ?? 2; taken.has((0,names/* variableOf */.Qn)(free)); number += 1) {
			free = `${base}-${number}`;
			numbers.set(base, number);
		}
		taken.add((0,names/* variableOf */.Qn)(free));
		return [id, {
			path: external_node_path_.posix.join(folder, `${free}.yaml`),
			sopPath: freeSop(folder, free, uses),
			sharedSop: void 0,
			keys: void 0,
			agentId: void 0,
			isNew: true,
			name: free
		}];
	}));
}
/** How many references there are to each text. */
function countUses(targets) {
	const uses = /* @__PURE__ */ new Map();
	for (const { file } of targets) for (const { file: text } of file.document.references) uses.set(text, (uses.get(text) ?? 0) + 1);
	return uses;
}
function existingPlace({ name, file }, uses) {
	const { document, data } = file;
	const known = {
		path: document.path,
		keys: Object.keys(document.keys),
		agentId: document.agentId
	};
	const whole = document.references.find(({ at }) => at.length === 1 && at[0] === "input");
	if (!whole || uses.get(whole.file) === 1) return {
		...known,
		sopPath: whole?.file,
		sharedSop: void 0
	};
	const input = data["input"];
	const text = typeof input === "string" ? (0,config/* comparableText */.uN)(input) : void 0;
	return {
		...known,
		sopPath: freeSop(external_node_path_.posix.dirname(document.path), slug(name), uses),
		sharedSop: {
			path: whole.file,
			text
		}
	};
}
/** A path for an SOP that no config refers to yet. */
function freeSop(folder, name, uses) {
	const pathOf = (number) => external_node_path_.posix.join(folder, "sops", `${name}${number === 1 ? "" : `-${number}`}.md`);
	let number = 1;
	while (uses.has(pathOf(number))) number += 1;
	return pathOf(number);
}
const maxSlugLength = 60;
function slug(name) {
	const short = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").slice(0, maxSlugLength).replace(/^-/, "").replace(/-$/, "");
	return short === "" ? "assignment" : short;
}
/** The id file with the lines for new files. @throws ActionError if it is JSON but not an object */
function addIds(added, { idsText = "", idsPath }) {
	if (added.size === 0) return idsText;
	if (/\.json$/i.test(idsPath)) return addToJson(added, idsText, idsPath);
	const lines = [...added].map(([name, id]) => `${(0,files_targets/* idLine */.WL)(name, id, idsPath)}\n`);
	return (idsText === "" || idsText.endsWith("\n") ? idsText : `${idsText}\n`) + lines.join("");
}
function addToJson(added, text, path) {
	const known = text.trim() === "" ? {} : JSON.parse(text);
	if (typeof known !== "object" || known === null) throw new errors/* ActionError */.lZ(`${path} must be a map of names to ids.`);
	return `${JSON.stringify({
		...known,
		...Object.fromEntries(added)
	}, null, 2)}\n`;
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/config/skill-names.js
var skill_names = __webpack_require__(9524);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/export/file-text.js







// .build/action-sync-assignments/compiled/action-sync-assignments/src/export/file-text.js
const schemaLine = "# yaml-language-server: $schema=https://raw.githubusercontent.com/duvo/sync-assignments/v1/assignment.schema.json\n";
/** Why the live state cannot be written to a file, in words that follow the Assignment's name; undefined if it can. */
function whyUnwritable({ live }, { path }) {
	const data = (0,config/* dataOf */.qu)(live?.config);
	if (!data) return "not exported, because it has no live Revision with a v2 config.";
	const [issue] = (0,config/* configIssues */.ZF)(data, data);
	if (issue) return `not exported, because its live config is invalid: ${issue.path.join(".")} ${issue.message}.`;
	if (!(0,names/* isMarkdownPath */.Bb)(path) || typeof data["input"] === "string") return void 0;
	return `not exported, because its SOP is a list of messages, which Markdown does not support. Replace ${path} with a .yaml file.`;
}
/** The file of an Assignment and that of its SOP. */
function filesOf(assignment, team, place) {
	const data = (0,config/* dataOf */.qu)(assignment.live?.config);
	if (!data) return /* @__PURE__ */ new Map();
	const isMarkdown = (0,names/* isMarkdownPath */.Bb)(place.path);
	const { input, ...rest } = data;
	const isText = typeof input === "string";
	const isShared = isText && (0,config/* comparableText */.uN)(input) === place.sharedSop?.text;
	const sopPath = isShared ? place.sharedSop?.path : isText && !isMarkdown ? place.sopPath : void 0;
	const reference = sopPath === void 0 ? input : { $file: relativePath(place.path, sopPath) };
	const all = keysOf(assignment, team);
	const keys = Object.entries(all).filter(([key]) => place.keys?.includes(key) ?? true);
	const head = {
		...place.agentId !== void 0 && { agent_id: place.agentId },
		...Object.fromEntries(keys)
	};
	const fields = tidy(rest, team);
	const files = /* @__PURE__ */ new Map();
	if (isMarkdown && isText) {
		files.set(place.path, `---\n${(0,dist/* stringify */.As)({
			...head,
			...fields
		})}---\n\n${withLineEnd(input)}`);
		return files;
	}
	const document = {
		...head,
		version: "v2",
		data: {
			input: reference,
			...fields
		}
	};
	const isJson = /\.json$/i.test(place.path);
	files.set(place.path, isJson ? `${JSON.stringify(document, null, 2)}\n` : schemaLine + (0,dist/* stringify */.As)(document));
	if (sopPath !== void 0 && isText && !isShared) files.set(sopPath, withLineEnd(input));
	return files;
}
/** The text with exactly one line break at the end. A regular expression would take quadratic time for many blank lines. */
function withLineEnd(text) {
	let end = text.length;
	while (text[end - 1] === "\n") end -= 1;
	return `${text.slice(0, end)}\n`;
}
function relativePath(from, to) {
	return external_node_path_.posix.relative(external_node_path_.posix.dirname(from), to);
}
/** Drops empty lists and objects, which are the default. Names Skills by their names, if those are unambiguous. */
function tidy(data, team) {
	const named = Object.entries(data).filter(([, value]) => !isEmpty(value)).map(([key, value]) => {
		return key === "skills" && Array.isArray(value) ? [key, value.map((id) => skillName(id, team))] : [key, value];
	});
	return Object.fromEntries(named);
}
function isEmpty(value) {
	return value === null || value === void 0 || typeof value === "object" && Object.keys(value).length === 0;
}
function skillName(id, { skills }) {
	const name = (0,skill_names/* nameOfSkill */.M9)(skills, id);
	return name !== void 0 && (0,skill_names/* isOnlyName */.S4)(skills, name) && (0,skill_names/* isSkillName */.jz)(name) ? name : id;
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/run/pool.js
var pool = __webpack_require__(3900);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/live/team.js
var team = __webpack_require__(1547);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/live-keys.js
var live_keys = __webpack_require__(5567);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/export/read-live.js





// .build/action-sync-assignments/compiled/action-sync-assignments/src/export/read-live.js
/**
* Reads the live state of Assignments, including everything besides their configs. None of these responses contains
* secrets.
*/
async function readLive(duvo, options) {
	const { teamId, agentIds } = options;
	const [agents, folders, integrations, connections, skills] = await Promise.all([
		listAll(duvo.agents.list(teamId, { withSchedules: true })),
		duvo.folders.list(teamId),
		listAll(duvo.integrations.list(teamId)),
		listAll(duvo.integrations.connections(teamId)),
		duvo.skills.list(teamId)
	]);
	const known = new Set(agents.map(({ id }) => id));
	const unknown = agentIds.filter((id) => !known.has(id));
	if (unknown.length > 0) throw new errors/* ActionError */.lZ(`Assignments not found in the team, or not visible to the key: ${unknown.join(", ")}.`, { hint: "Check the inputs agent-ids and team-id." });
	const given = new Set(agentIds);
	const wanted = given.size === 0 ? agents : agents.filter(({ id }) => given.has(id));
	return {
		assignments: (await (0,pool/* mapPool */.P)(wanted, options.maxParallel, (agent) => readOne(duvo, agent), options)).map((result) => {
			if (result.status === "rejected") throw result.reason;
			return result.value;
		}),
		folders,
		integrations,
		connections,
		skills
	};
}
async function readOne(duvo, agent) {
	const latest = agent.latest_build ?? void 0;
	const live = (0,team/* isLive */.DG)(latest) ? latest : (await (0,team/* readBuilds */.Az)(duvo, agent.id)).find(team/* isLive */.DG);
	const [slots, schedules, trigger] = await Promise.all([
		live ? readSlots(duvo, agent.id, live.id) : [],
		latest?.schedules ?? duvo.schedules.list(agent.id),
		agent.case_queue_name === null ? null : duvo.caseTriggers.list(agent.id).then(([first]) => (0,live_keys/* triggerOf */.ix)(first))
	]);
	return {
		agent,
		live,
		slots,
		schedules,
		trigger
	};
}
async function readSlots(duvo, agentId, buildId) {
	const slots = await duvo.slots.list(agentId, buildId);
	return Promise.all(slots.map(async (slot) => {
		const integrationId = slot.integration_id ?? slot.custom_integration_id ?? slot.id;
		const place = {
			agentId,
			buildId,
			slotId: integrationId
		};
		const isQueueSlot = slot.integration_type.startsWith("case-queue-");
		const queues = isQueueSlot ? await duvo.slots.queues(place) : [];
		const pins = isQueueSlot ? [] : await duvo.slots.pins(place);
		return {
			integrationId,
			type: slot.integration_type,
			queueNames: queues.map(({ name }) => name),
			pins
		};
	}));
}
async function listAll(items) {
	const all = [];
	for await (const item of items) all.push(item);
	return all;
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/export/export.js
















// .build/action-sync-assignments/compiled/action-sync-assignments/src/export/export.js
/**
* Writes what is live to files in the workspace. A file that already matches is not touched; one that differs is rewritten
* in its own format. Commits nothing, and writes nothing to Duvo.
*/
async function exportAssignments(inputs, deps) {
	const { duvo, workspace, log, env } = deps;
	const folder = folderOf(inputs.path);
	const [teamId, repository] = await Promise.all([duvo.teams.resolve(inputs.teamId), (0,git_repository/* openRepository */.h)(workspace, {
		log,
		env
	})]);
	const targets = await readTargets(inputs, deps);
	const same = new Set(await sameAsLive(targets, inputs, deps));
	const team = await readLive(duvo, {
		...inputs,
		teamId,
		signal: deps.signal
	});
	const options = {
		folder: repository.pathOf((0,external_node_path_.resolve)(workspace, folder)),
		targets,
		idsPath: inputs.idsFile,
		idsText: await readIds(inputs.idsFile, deps)
	};
	const places = placeFiles(team.assignments.map(({ agent }) => agent), options);
	const texts = /* @__PURE__ */ new Map();
	const warnings = [];
	const added = /* @__PURE__ */ new Map();
	const files = team.assignments.flatMap((assignment) => {
		const { id, name: title } = assignment.agent;
		const place = places.get(id);
		if (!place) return [];
		const about = {
			name: place.name,
			path: place.path,
			assignment: title
		};
		if (same.has(id)) return [{
			...about,
			change: "unchanged"
		}];
		const { known, lost } = checkKeys(assignment, team, place.keys);
		warnings.push(...lost.map((key) => `${title}: ${key} was left out: config files do not support its value yet.`));
		const problem = whyUnwritable(assignment, place);
		if (problem !== void 0) {
			warnings.push(`${title}: ${problem}`);
			return [{
				...about,
				change: "none"
			}];
		}
		for (const [path, text] of filesOf(assignment, team, {
			...place,
			keys: known
		})) texts.set(path, text);
		if (place.isNew) added.set(place.name, id);
		return [{
			...about,
			change: place.isNew ? "new" : "changed"
		}];
	});
	writeAll(texts, repository.root, deps);
	if (added.size > 0) (0,input_paths/* writeInputFile */.qR)({
		input: "ids-file",
		path: inputs.idsFile
	}, addIds(added, options), deps);
	return {
		files,
		warnings
	};
}
/** The keys whose values files support, and the others. */
function checkKeys(assignment, team, wanted) {
	const all = Object.entries(keysOf(assignment, team)).filter(([key]) => wanted?.includes(key) ?? true);
	const fits = ([key, value]) => schema/* KeysSchema */.ub.safeParse({ [key]: value }).success;
	return {
		known: all.filter(fits).map(([key]) => key),
		lost: all.filter((one) => !fits(one)).map(([key]) => key)
	};
}
/**
* Writes the files, after checking all paths: a config in the commit may name any of its files as its SOP.
*
* @param texts by their paths from the root
*/
function writeAll(texts, root, places) {
	const from = (path) => ({
		input: "path",
		path: (0,external_node_path_.relative)(places.workspace, (0,external_node_path_.resolve)(root, path))
	});
	for (const path of texts.keys()) (0,input_paths/* allowedPath */.ee)(from(path), "write", places);
	for (const [path, text] of texts) (0,input_paths/* writeInputFile */.qR)(from(path), text, places);
}
const maxIdsBytes = 2 ** 20;
/** The id file in the workspace, to which the ids of new files are added. */
async function readIds(path, places) {
	const from = {
		input: "ids-file",
		path
	};
	if ((0,input_paths/* allowedPath */.ee)(from, "write", places).stats === void 0) return void 0;
	return (await (0,input_paths/* readInputFile */.jH)(from, places, maxIdsBytes)).toString("utf8");
}
/** New files go into the first folder of `path`. */
function folderOf(path) {
	const folder = path.find((pattern) => !pattern.startsWith("!"));
	if (folder !== void 0 && !/[*?{[]/.test(folder) && !/\.(?:json|ya?ml|md)$/i.test(folder)) return folder;
	throw new errors/* ActionError */.lZ("path: an export needs a folder for new files, such as assignments.");
}
/**
* The configs that are already in the commit.
*
* @throws FileProblemsError, because the Assignment of an unreadable file would get a second file
*/
async function readTargets(inputs, deps) {
	const { files, ids, idsFile, problems } = await (0,sources/* readSources */.t)({
		...inputs,
		...deps,
		usesHistory: false
	});
	const targets = (0,files_targets/* findTargets */.q8)(files, ids, idsFile);
	const wrong = [...problems, ...targets.flatMap((target) => target.problems)];
	if (wrong.length > 0) throw new file_problems/* FileProblemsError */.xV(wrong);
	return targets;
}
/** Ids of the Assignments whose files need no change. */
async function sameAsLive(targets, inputs, deps) {
	if (targets.length === 0) return [];
	const all = {
		...inputs,
		configFile: void 0,
		agentIds: [],
		onUnmapped: "warn",
		promote: true
	};
	const facts = await (0,live_facts/* readFacts */.M)(all, "drift", deps);
	const { items } = await (0,plan/* makePlan */.C)(facts, {
		...all,
		compareAll: true
	});
	return items.flatMap((item) => item.agentId !== void 0 && !(0,plan_items/* isChange */.X)(item) && item.action === "unchanged" ? item.agentId : []);
}



/***/ })

};
