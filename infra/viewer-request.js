// Runs at the edges of CloudFront for every request, before its cache is asked (CloudFront Functions, runtime 2.0: ECMAScript
// 5.1 and parts of later ones, 10 KB in all). Tests run it as it stands.

/** A header in place of all of its name that the viewer sent: one that came several times has a list beside its value. */
function replace(headers, name, value) {
  var came = headers[name];
  headers[name] = came && came.multiValue ? { value: value, multiValue: [{ value: value }] } : { value: value };
}

/** One that came several times is one list (RFC 9110, section 5.3). */
function textOf(header) {
  if (!header) return '';
  return header.multiValue
    ? header.multiValue
        .map(function (each) {
          return each.value;
        })
        .join(',')
    : header.value;
}

/** Those that the graph speaks (packages/kernel/src/values/languages.ts). */
var LANGUAGES = ['en', 'fr', 'es'];

/** Longer than what any browser sends; an edge gives a function no time for more. */
var LONGEST_HEADER = 200;

/** A language range and its weight, as RFC 9110, section 12.5.4, has them. */
var RANGE = /^(\*|([a-z]{1,8})(?:-[a-z0-9]{1,8})*)[ \t]*(?:;[ \t]*q=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?))?$/i;

/**
 * What the gateway makes of `Accept-Language`, best first: eleven texts at the most, where browsers send hundreds that mean
 * the same, each of which would be an answer of its own in the cache. What is not written as it should be goes on as it came.
 */
function languagesIn(text) {
  if (text.length > LONGEST_HEADER) return text;
  var wanted = [];
  var ranges = text.split(',');
  for (var place = 0; place < ranges.length; place += 1) {
    var range = ranges[place].trim();
    var parts = RANGE.exec(range);
    if (range !== '' && !parts) return text;
    var language = parts && (parts[1] === '*' ? 'en' : parts[2].toLowerCase());
    var weight = parts && parts[3] ? Number(parts[3]) : 1;
    if (weight > 0 && LANGUAGES.indexOf(language) >= 0) {
      wanted.push({ language: language, weight: weight, place: place });
    }
  }
  wanted.sort(function (one, other) {
    return other.weight - one.weight || one.place - other.place;
  });
  var languages = wanted
    .map(function (each) {
      return each.language;
    })
    .concat('en');
  return languages
    .filter(function (each, index) {
      return languages.indexOf(each) === index;
    })
    .join(',');
}

function handler(event) {
  var request = event.request;
  var headers = request.headers;
  // Who is asking, over whatever he says of himself: the functions believe it because of the secret beside it.
  replace(headers, 'x-liaison-viewer', event.viewer.ip);
  replace(headers, 'accept-language', languagesIn(textOf(headers['accept-language'])));
  return request;
}
