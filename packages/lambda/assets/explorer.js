/* global document, fetch, GraphiQL, React, ReactDOM, sessionStorage */

// Fills the page: the example questions on the left, GraphiQL with the chosen one on the right.

/** Asks the graph, with what the reader wrote as headers; the cost of every answer is shown. */
async function ask({ query, variables, operationName }, { headers } = {}) {
  // Just after an example was chosen, the editor may still name the operation that stood there before.
  const isThere = new RegExp(`\\b(?:query|mutation|subscription)\\s+${operationName}\\b`).test(query);
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-liaison-cost': '1', ...headers },
    body: JSON.stringify({ query, variables, ...(isThere && { operationName }) }),
  });
  return response.json();
}

/** What the editor keeps, it keeps for this tab only. */
const storage = {
  getItem: (key) => sessionStorage.getItem(key),
  setItem: (key, value) => sessionStorage.setItem(key, value),
  removeItem: (key) => sessionStorage.removeItem(key),
  clear: () => sessionStorage.clear(),
  get length() {
    return sessionStorage.length;
  },
};

const root = ReactDOM.createRoot(document.getElementById('editor'));

function show({ query, variables }) {
  root.render(
    React.createElement(GraphiQL, {
      fetcher: ask,
      storage,
      query,
      variables: JSON.stringify(variables, null, 2),
      defaultEditorToolsVisibility: 'variables',
      isHeadersEditorEnabled: true,
    }),
  );
}

function listExamples(tasks) {
  const menu = document.getElementById('examples');
  for (const { task, examples } of tasks) {
    const heading = document.createElement('h2');
    heading.textContent = task;
    const list = document.createElement('ul');
    for (const example of examples) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = example.title;
      button.title = example.operation;
      button.addEventListener('click', () => {
        menu.querySelector('[aria-current]')?.removeAttribute('aria-current');
        button.setAttribute('aria-current', 'true');
        show(example);
      });
      const item = document.createElement('li');
      item.append(button);
      list.append(item);
    }
    menu.append(heading, list);
  }
  menu.querySelector('button')?.click();
}

fetch('/explorer/examples.json')
  .then((response) => response.json())
  .then(listExamples);
