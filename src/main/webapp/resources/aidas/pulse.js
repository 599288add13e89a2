/* Answers a pulse. What must not be known to the server happens here: the token that answers is drawn
   and blinded in this browser (RFC 9474, RSABSSA-SHA384-PSS-Randomized), signed for whoever is logged
   in, and sent with the answers in a request of its own that carries no login. */
(function () {
  "use strict";

  const HASH = 48, SALT = 48, TOKEN = 64, SECRET = 16;
  const CODE = "aidas.pulse.code";
  const LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

  /* ---------- numbers and bytes ---------- */

  const random = (length) => crypto.getRandomValues(new Uint8Array(length));
  const sha = async (name, bytes) => new Uint8Array(await crypto.subtle.digest(name, bytes));

  function join(...parts) {
    const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) { all.set(part, at); at += part.length; }
    return all;
  }
  function number(bytes) {
    let hex = "0x0";
    for (const byte of bytes) hex += byte.toString(16).padStart(2, "0");
    return BigInt(hex);
  }
  function bytes(value, length) {
    const hex = value.toString(16).padStart(2 * length, "0");
    return Uint8Array.from({ length }, (_, i) => parseInt(hex.substr(2 * i, 2), 16));
  }
  const base64 = (data) => btoa(String.fromCharCode(...data)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
  const unbase64 = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));

  function power(base, exponent, modulus) {
    let result = 1n;
    for (let b = base % modulus, e = exponent; e > 0n; e >>= 1n, b = (b * b) % modulus) {
      if (e & 1n) result = (result * b) % modulus;
    }
    return result;
  }
  /* Null if there is none, which would mean that a factor of the modulus was found by chance. */
  function inverse(value, modulus) {
    let [r0, r1, t0, t1] = [modulus, value % modulus, 0n, 1n];
    while (r1 > 0n) {
      const q = r0 / r1;
      [r0, r1, t0, t1] = [r1, r0 - q * r1, t1, t0 - q * t1];
    }
    return r0 === 1n ? (t0 + modulus) % modulus : null;
  }

  /* ---------- RFC 9474 ---------- */

  async function mask(seed, length) {
    let out = new Uint8Array(0);
    for (let i = 0; out.length < length; i++) out = join(out, await sha("SHA-384", join(seed, bytes(BigInt(i), 4))));
    return out.slice(0, length);
  }
  /* EMSA-PSS-ENCODE of RFC 8017, 9.1.1 */
  async function encode(message, salt, bits) {
    const length = Math.ceil(bits / 8);
    const digest = await sha("SHA-384", join(new Uint8Array(8), await sha("SHA-384", message), salt));
    const block = join(new Uint8Array(length - HASH - salt.length - 2), Uint8Array.of(1), salt);
    const hidden = (await mask(digest, block.length)).map((byte, i) => byte ^ block[i]);
    hidden[0] &= 0xff >> (8 * length - bits);
    return join(hidden, digest, Uint8Array.of(0xbc));
  }
  function below(modulus, length) {
    for (;;) {
      const value = number(random(length));
      if (value > 1n && value < modulus) return value;
    }
  }
  async function blind(key) {
    const modulus = number(key.modulus), length = key.modulus.length;
    const prepared = random(TOKEN);
    const encoded = number(await encode(prepared, random(SALT), modulus.toString(2).length - 1));
    for (;;) {
      const factor = below(modulus, length), back = inverse(factor, modulus);
      if (back === null) continue;
      const hidden = (encoded * power(factor, BigInt(key.exponent), modulus)) % modulus;
      return { prepared, blinded: bytes(hidden, length), inverse: bytes(back, length), encoded: bytes(encoded, length) };
    }
  }
  /* The signature of the token, or null if it is none. */
  function finish(key, slip, signed) {
    const modulus = number(key.modulus);
    const signature = (number(signed) * number(slip.inverse)) % modulus;
    const fits = power(signature, BigInt(key.exponent), modulus) === number(slip.encoded);
    return fits ? bytes(signature, key.modulus.length) : null;
  }

  /* ---------- what this browser may keep ---------- */

  const keep = (name, slip) => localStorage.setItem(name, JSON.stringify(Object.fromEntries(Object.entries(slip).map(([k, v]) => [k, base64(v)]))));
  function kept(name) {
    const text = localStorage.getItem(name);
    return text && Object.fromEntries(Object.entries(JSON.parse(text)).map(([k, v]) => [k, unbase64(v)]));
  }

  /* ---------- the secret as a code that can be noted ---------- */

  function spell(secret) {
    let rest = number(secret) << 2n, code = "";
    for (let i = 0; i < 26; i++) { code = LETTERS[Number(rest & 31n)] + code; rest >>= 5n; }
    return code.replace(/(.{4})(?=.)/g, "$1-");
  }
  function read(code) {
    const letters = code.toLowerCase().replace(/[^a-z2-7]/g, "");
    if (letters.length !== 26) return null;
    let value = 0n;
    for (const letter of letters) value = (value << 5n) | BigInt(LETTERS.indexOf(letter));
    return bytes((value >> 2n) & ((1n << 128n) - 1n), SECRET);
  }

  /* ---------- talking to the portal ---------- */

  const nobody = { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" };
  const post = (address, body, more) => fetch(address, { method: "POST", body: JSON.stringify(body), ...more,
    headers: { "Content-Type": "application/json", ...(more.headers || {}) } });

  /* A failure that says what to tell. */
  const failed = (says) => Object.assign(new Error(says), { says });

  /* Whoever signs in next on this device has a slip of their own. */
  const slipName = (at) => `aidas.pulse.${at.who}.${at.programme}.${at.wave}`;

  async function keyOf(at) {
    const answer = await fetch(`${at.api}/keys/${at.programme}/${at.wave}/${at.place}`, nobody);
    if (answer.status === 409) throw failed("over");
    if (!answer.ok) throw failed("failed");
    const key = await answer.json();
    return { modulus: unbase64(key.modulus), exponent: key.exponent };
  }
  async function signed(at, slip) {
    const answer = await post(at.door, { programme: at.programme, wave: Number(at.wave), blinded: base64(slip.blinded) },
      { redirect: "manual", headers: { "X-Aidas-Proof": at.proof } });
    if (answer.type === "opaqueredirect" || answer.status === 403) throw failed("login");
    if (answer.status === 409) throw failed("taken");
    if (!answer.ok) throw failed("failed");
    return unbase64((await answer.json()).signature);
  }

  async function send(at, form) {
    const answers = {}, shared = form.elements.shared.checked, name = slipName(at);
    for (const chosen of form.querySelectorAll("input[type=radio]:checked")) answers[chosen.name] = Number(chosen.value);
    const words = form.querySelector("[data-words]"), comment = words ? words.value.trim() : "";
    if (!comment && Object.keys(answers).length === 0) throw failed("nothing");
    const key = await keyOf(at);
    /* The slip is kept until the answer is in the box: if something fails on the way, it is asked for again. */
    const slip = at.slip || kept(name) || await blind(key);
    at.slip = slip;
    if (!shared) keep(name, slip);
    const signature = finish(key, slip, await signed(at, slip));
    if (!signature) throw failed("failed");
    const secret = comment ? random(SECRET) : null;
    const ballot = { programme: at.programme, wave: Number(at.wave), place: Number(at.place),
      token: base64(slip.prepared), signature: base64(signature), answers };
    if (comment) Object.assign(ballot, { comment, language: at.language, replyKey: base64(await sha("SHA-256", secret)) });
    const answer = await post(`${at.api}/ballots`, ballot, nobody);
    if (answer.status === 409) { localStorage.removeItem(name); throw failed("taken"); }
    if (!answer.ok) throw failed("failed");
    localStorage.removeItem(name);
    if (secret && !shared) localStorage.setItem(CODE, spell(secret));
    return { secret, shared };
  }

  /* ---------- the pages ---------- */

  const say = (place, at, what) => { place.querySelector(".pulse-status").textContent = what ? at["says" + what[0].toUpperCase() + what.slice(1)] : ""; };

  function begin(place) {
    const at = { ...place.dataset }, form = place.querySelector("form"), name = slipName(at);
    if (!window.isSecureContext || !crypto.subtle) return say(place, at, "secure");
    if (at.taken === "true" && !localStorage.getItem(name)) return say(place, at, "taken");
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const button = form.querySelector("button[type=submit]");
      button.disabled = true;
      say(place, at, "sending");
      try {
        const { secret, shared } = await send(at, form);
        say(place, at, "");
        form.reset();
        form.hidden = true;
        const sent = place.querySelector(".pulse-sent");
        if (secret) {
          sent.querySelector(".pulse-secret").textContent = spell(secret);
          sent.querySelector(".pulse-code").hidden = false;
          sent.querySelector(".pulse-kept").hidden = shared;
        }
        sent.hidden = false;
        sent.focus();
      } catch (error) {
        say(place, at, error.says || "failed");
        button.disabled = false;
      }
    });
  }

  function talk(place) {
    const at = place.dataset, open = place.querySelector(".pulse-open"), thread = place.querySelector(".pulse-thread");
    const answer = place.querySelector(".pulse-answer");
    let secret = null;
    async function ask(path, body) {
      try {
        const got = await post(at.api + path, { secret: base64(secret), ...body }, nobody);
        if (got.ok) { say(place, at, ""); show(await got.json()); return true; }
        say(place, at, got.status === 404 ? "none" : got.status === 409 ? "full" : got.status === 400 ? "wrong" : "failed");
      } catch (error) {
        say(place, at, "failed");
      }
      return false;
    }
    function show(it) {
      const quote = thread.querySelector("blockquote"), list = thread.querySelector("ul");
      quote.textContent = it.text;
      quote.lang = it.language;
      list.replaceChildren(...it.entries.map((entry) => {
        const line = document.createElement("li"), words = document.createElement("p"), who = document.createElement("p");
        words.textContent = entry.text;
        who.textContent = `${entry.author || at.saysYou} · ${entry.week}`;
        who.className = "small";
        line.append(words, who);
        return line;
      }));
      thread.querySelector(".pulse-alone").hidden = it.entries.length > 0;
      open.hidden = true;
      thread.hidden = false;
      thread.focus();
    }
    const remembered = localStorage.getItem(CODE), forget = place.querySelector(".pulse-forget");
    open.elements.code.value = remembered || "";
    forget.hidden = !remembered;
    open.hidden = false;
    forget.addEventListener("click", () => {
      localStorage.removeItem(CODE);
      secret = null;
      open.elements.code.value = "";
      thread.hidden = forget.hidden = true;
      open.hidden = false;
      say(place, at, "forgotten");
      open.elements.code.focus();
    });
    open.addEventListener("submit", (event) => {
      event.preventDefault();
      secret = read(open.elements.code.value);
      if (secret) ask("/talks", {}); else say(place, at, "wrong");
    });
    answer.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (await ask("/talks/entries", { text: answer.elements.text.value })) answer.reset();
    });
  }

  document.querySelectorAll(".pulse").forEach(begin);
  document.querySelectorAll(".pulse-talk").forEach(talk);
})();
