export const id = 688;
export const ids = [688];
export const modules = {

/***/ 307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TimedOut: () => (/* binding */ TimedOut),
/* harmony export */   createIdleLimit: () => (/* binding */ createIdleLimit),
/* harmony export */   startTimeLimit: () => (/* binding */ startTimeLimit)
/* harmony export */ });
// .build/action-run-job/compiled/action-run-job/src/follow/time-limits.js
/** The time is up. The output failure-reason has this message. */
var TimedOut = class extends Error {
	name = "TimedOut";
};
/** Limits the whole step: `signal` aborts with a `TimedOut`. */
function startTimeLimit(minutes, clock) {
	const controller = new AbortController();
	const timeUp = () => controller.abort(new TimedOut(`timeout: not finished after ${minutes} minutes`));
	return {
		signal: controller.signal,
		stop: clock.timer(minutes * 6e4, timeUp)
	};
}
/** @param minutes 0 means off */
function createIdleLimit(minutes, clock) {
	let since = clock.monotonic();
	const isUp = () => minutes > 0 && clock.monotonic() - since >= minutes * 6e4;
	return {
		reset() {
			since = clock.monotonic();
		},
		check() {
			if (isUp()) throw new TimedOut(`idle-timeout: no change for ${minutes} minutes`);
		},
		get isUp() {
			return isUp();
		}
	};
}



/***/ })

};
