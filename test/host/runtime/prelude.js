// Evaluated inside each script context; gives the three functions the host calls. Only strings cross `bridge`.
(host) => {
  const { parse, stringify } = JSON;
  // What the host throws instead of answering is an object of another context.
  const bridge = (target, name, text) => {
    try {
      return host(target, name, text);
    } catch {
      throw new RangeError('Maximum call stack size exceeded');
    }
  };
  const NativeDate = Date;
  const ids = new WeakMap();
  const tokens = new WeakMap();
  const classes = new Map();
  const enums = new Map();
  let special = false;

  const answer = (text, self) => {
    const sign = text[0];
    if (sign === 's') return self;
    if (sign === 'u') return undefined;
    const body = parse(text.slice(1));
    if (sign === '0') return body;
    if (sign === '1') return revive(body);
    const error = new (body.name === 'RangeError' ? RangeError : Error)(body.message);
    error.name = body.name;
    throw error;
  };

  const mark = (value) => {
    special = true;
    return value;
  };

  const flatten = (value, seen) => {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value;
      case 'number':
        return Number.isFinite(value) ? value : mark({ $n: String(value) });
      case 'undefined':
        return mark({ $u: 1 });
      case 'function':
        return mark({ $f: value.name, text: String(value) });
      case 'bigint':
      case 'symbol':
        return mark({ $x: typeof value, text: String(value) });
    }
    if (value === null) return null;
    if (ids.has(value)) return mark({ $h: ids.get(value) });
    if (tokens.has(value)) return mark({ $e: tokens.get(value) });
    if (value instanceof NativeDate) return mark({ $d: value.getTime() });
    if (seen.includes(value)) return mark({ $c: 1 });
    seen.push(value);
    const copy = flattenInside(value, seen);
    seen.pop();
    return copy;
  };

  const flattenInside = (value, path) => {
    if (Array.isArray(value)) {
      const copy = new Array(value.length);
      for (let index = 0; index < value.length; index++) copy[index] = flatten(value[index], path);
      return copy;
    }
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== null && prototype !== Object.prototype) {
      const name = prototype.constructor?.name || 'Object';
      if (/^(Number|String|Boolean|Map|Set|RegExp|Promise|ArrayBuffer|\w+Array|DataView|Error|\w+Error)$/.test(name)) {
        return mark({ $x: name, text: String(value), fields: flattenFields(value, path) });
      }
    }
    return mark({ $o: flattenFields(value, path) });
  };

  const flattenFields = (value, seen) => {
    const fields = {};
    for (const key of Object.keys(value)) fields[key] = flatten(value[key], seen);
    return fields;
  };

  const isPlain = (value, depth = 0) => {
    if (Array.isArray(value)) {
      if (depth > 4) return false;
      for (let index = 0; index < value.length; index++) if (!isPlain(value[index], depth + 1)) return false;
      return true;
    }
    const type = typeof value;
    return type === 'string' || type === 'boolean' || value === null || (type === 'number' && Number.isFinite(value));
  };

  const pack = (value) => {
    if (isPlain(value)) return `0${stringify(value)}`;
    special = false;
    const flat = flatten(value, []);
    return (special ? '1' : '0') + stringify(flat);
  };

  const revive = (value) => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) value[index] = revive(value[index]);
      return value;
    }
    if ('$d' in value) return new NativeDate(value.$d === null ? NaN : value.$d);
    if ('$n' in value) return Number(value.$n);
    if ('$u' in value) return undefined;
    if ('$h' in value) return handle(value.$h[0], value.$h[1]);
    if ('$e' in value) return enumValue(value.$e[0], value.$e[1]);
    const fields = value.$o;
    for (const key of Object.keys(fields)) fields[key] = revive(fields[key]);
    return fields;
  };

  const call = (self, target, name, args) => answer(bridge(target, name, pack(args)), self);

  const missing = (className, describe) =>
    new Proxy(Object.prototype, {
      get(_, name, self) {
        if (typeof name === 'symbol' || name in Object.prototype) return Reflect.get(Object.prototype, name, self);
        if (!describe.known.includes(name)) return undefined;
        return () => call(self, '', 'missing', [`${className}.${name}`]);
      },
    });

  const define = (object, name, value) =>
    Object.defineProperty(object, name, { value, configurable: true, writable: true });

  const prototypeOf = (className) => {
    if (!classes.has(className)) {
      const described = parse(bridge('', 'class', className));
      const prototype = Object.create(missing(className, described));
      for (const name of described.methods) {
        define(prototype, name, function method(...args) {
          return call(this, ids.get(this), name, args);
        });
      }
      define(prototype, 'toString', function label() {
        return call(this, '', 'label', [this]);
      });
      for (const [group, names] of Object.entries(described.enums)) define(prototype, group, membersOf(group, names));
      classes.set(className, prototype);
    }
    return classes.get(className);
  };

  const handle = (id, className) => {
    const object = Object.create(prototypeOf(className));
    ids.set(object, id);
    return object;
  };

  const enumValue = (group, name) => {
    if (!enums.has(group)) enums.set(group, new Map());
    const members = enums.get(group);
    if (!members.has(name)) {
      const token = {};
      for (const key of ['toString', 'toJSON', 'name']) define(token, key, () => name);
      tokens.set(token, [group, name]);
      members.set(name, Object.freeze(token));
    }
    return members.get(name);
  };

  const membersOf = (group, names) => {
    const members = {};
    for (const name of names)
      Object.defineProperty(members, name, { get: () => enumValue(group, name), enumerable: true });
    return members;
  };

  for (const className of parse(bridge('', 'services', ''))) {
    Object.defineProperty(globalThis, className, {
      configurable: true,
      get() {
        const object = handle(className, className);
        define(globalThis, className, object);
        return object;
      },
      set(value) {
        define(globalThis, className, value);
      },
    });
  }

  const written = (value) => {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return value.stack || String(value);
    if (value === null || typeof value !== 'object' || ids.has(value) || tokens.has(value)) return String(value);
    try {
      return stringify(value);
    } catch {
      return String(value);
    }
  };
  const log = (...values) => {
    bridge('', 'log', values.map(written).join(' '));
  };
  const console = {};
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) console[name] = log;
  for (const name of ['time', 'timeEnd']) console[name] = () => {};
  define(globalThis, 'console', console);
  define(globalThis, 'Logger', { log, getLog: () => bridge('', 'read log', ''), clear: () => {} });

  const now = () => Number(bridge('', 'now', ''));
  const hostDate = function (...args) {
    if (!new.target) return new NativeDate(now()).toString();
    return Reflect.construct(NativeDate, args.length === 0 ? [now()] : args, new.target);
  };
  hostDate.prototype = NativeDate.prototype;
  define(NativeDate.prototype, 'constructor', hostDate);
  define(hostDate, 'now', now);
  define(hostDate, 'parse', NativeDate.parse);
  define(hostDate, 'UTC', NativeDate.UTC);
  define(globalThis, 'Date', hostDate);
  for (const name of ['SharedArrayBuffer', 'Atomics', 'gc']) delete globalThis[name];

  const newer = parse(bridge('', 'newer', ''));
  const without = (object, names) => {
    for (const name of names.split(' ')) if (object) delete object[name];
  };
  if (!newer.globals) {
    const prototypeOfTyped = Object.getPrototypeOf(Int8Array.prototype);
    const ofLists = 'at findLast findLastIndex toReversed toSorted toSpliced with';
    without(globalThis, 'AggregateError WeakRef FinalizationRegistry Iterator Float16Array Temporal');
    without(Array, 'fromAsync');
    without(Array.prototype, ofLists);
    without(prototypeOfTyped, ofLists);
    without(String.prototype, 'at replaceAll isWellFormed toWellFormed');
    without(Object, 'hasOwn groupBy');
    without(Map, 'groupBy');
    without(Promise, 'any withResolvers try');
    without(Set.prototype, 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom');
    without(ArrayBuffer.prototype, 'resize resizable maxByteLength transfer transferToFixedLength detached');
    without(RegExp, 'escape');
    without(JSON, 'rawJSON isRawJSON');
    without(Intl, 'Segmenter DurationFormat');
  }
  if (!newer.patterns) {
    const refused = new RegExp(newer.pattern);
    const { test } = RegExp.prototype;
    const check = ([pattern, flags = '']) => {
      const text = String(pattern instanceof RegExp ? pattern.source : pattern);
      if (Reflect.apply(test, refused, [text]) || String(flags).includes('v') || String(flags).includes('d'))
        throw new SyntaxError(`Invalid regular expression: /${text}/: Invalid group`);
    };
    const checked = new Proxy(RegExp, {
      apply(target, self, args) {
        check(args);
        return Reflect.apply(target, self, args);
      },
      construct(target, args, asked) {
        check(args);
        return Reflect.construct(target, args, asked === checked ? target : asked);
      },
    });
    define(RegExp.prototype, 'constructor', checked);
    define(globalThis, 'RegExp', checked);
  }

  // What a script promises and never gives is nothing.
  let outcome = '0null';
  const failed = (error) => {
    const isError = error !== null && typeof error === 'object' && 'message' in error;
    outcome = `e${stringify({ name: isError ? String(error.name) : 'Error', message: isError ? String(error.message) : String(error), stack: isError ? String(error.stack) : '' })}`;
  };
  const done = (value) => {
    outcome = pack(value);
  };
  return {
    start(find, text) {
      try {
        const target = find();
        const value = target(...(text[0] === '1' ? revive(parse(text.slice(1))) : parse(text.slice(1))));
        if (value !== null && typeof value === 'object' && typeof value.then === 'function') value.then(done, failed);
        else done(value);
      } catch (error) {
        failed(error);
      }
    },
    outcome: () => outcome,
  };
};
