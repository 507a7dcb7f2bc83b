export const id = 523;
export const ids = [523];
export const modules = {

/***/ 523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSecrets: () => (/* binding */ createSecrets)
/* harmony export */ });
// .build/action-call-api/compiled/action-call-api/src/response/secrets.js
/** The most values to mask from one step's responses: the runner searches every line of the log for each of them. */
const maxMasked = 1e3;
const minChars = 8;
/** Names of members whose values are credentials. */
const secretName = /(?:^|_|-)(?:secret|password|token|api_?key|private_?key|credentials?)$/i;
/** Parameters that make a URL a credential, as named by the large object stores and CDNs. */
const signingParameter = /(?:^|[-_])(?:sig|signature|token|credential|key|policy|secret)$/i;
/**
* Keeps credentials that the API returns, such as signed URLs, out of log and summary. The outputs keep them, because they
* are what the call was for.
*
* @param mask called once with each value
*/
function createSecrets(mask) {
	const found = /* @__PURE__ */ new Set();
	let isFull = false;
	const add = (value) => {
		if (value.length < minChars || found.has(value)) return;
		isFull ||= found.size >= maxMasked;
		if (isFull) return;
		found.add(value);
		mask(value);
	};
	const hide = (name, value) => typeof value === "string" && (found.has(value) || secretsIn(name, value).length > 0) ? "***" : value;
	return {
		find: (value) => walk(value, (name, text) => secretsIn(name, text).forEach(add)),
		show: (value) => {
			try {
				return JSON.stringify(value, hide, 2);
			} catch {
				return;
			}
		},
		get isFull() {
			return isFull;
		}
	};
}
/**
* Calls `visit` for every text in a JSON value. Without recursion: the value may be nested deeper than the call stack
* allows.
*/
function walk(value, visit) {
	const open = [["", value]];
	for (let next = open.pop(); next; next = open.pop()) {
		const [name, item] = next;
		if (typeof item === "string") visit(name, item);
		else if (Array.isArray(item)) for (const one of item) open.push([name, one]);
		else if (typeof item === "object" && item !== null) for (const member of Object.entries(item)) open.push(member);
	}
}
function secretsIn(name, text) {
	if (secretName.test(name.replace(/([a-z])([A-Z])/g, "$1_$2"))) return [text];
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return [];
	const parameters = [...new URL(text).searchParams].filter(([parameter, value]) => {
		return value.length >= minChars && signingParameter.test(parameter);
	});
	if (parameters.length === 0) return [];
	return [
		text,
		text.slice(text.indexOf("?") + 1),
		...parameters.map(([, value]) => value)
	];
}



/***/ })

};
