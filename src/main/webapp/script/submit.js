/*
 * Makes the form more comfortable once it is usable. Every input works without this file.
 *
 * The counter and the office's suggestions are PrimeFaces widgets, made here by PrimeFaces.cw: the components themselves
 * would write their start-up into the page, which our policy (script-src 'self') does not run. They are fetched when the
 * page is at rest, and not at all for a reader who saves data. Written for old browsers.
 */
(function () {
  'use strict';
  var form = document.getElementById('gui');
  if (!form) { return; }

  /* ---- counter and suggestions ---- */
  function upgrade() {
    var pf = window.PrimeFaces;
    if (!pf || !pf.cw || !pf.widget || !pf.widget.AutoComplete) { return; }
    pf.animationEnabled = false;
    var text = document.getElementById('text');
    var left = document.getElementById('text-dem');
    // no maxlength: the widget would cut off what was pasted; the server counts and says so
    pf.cw('InputTextarea', 'textWidget', {id: text.id, counter: left.id, counterTemplate: left.getAttribute('data-written')});
    suggestOffices(pf);
  }

  function suggestOffices(pf) {
    var input = document.getElementById('office');
    var label = form.querySelector('label[for=office]');
    var box = document.createElement('span');
    var panel = document.createElement('span');
    var focused = document.activeElement === input;
    box.className = 'ui-autocomplete';
    panel.className = 'ui-autocomplete-panel ui-helper-hidden';
    input.parentNode.insertBefore(box, input);
    box.appendChild(input);
    box.appendChild(panel);
    input.id = 'office_input';
    input.removeAttribute('list');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-controls', 'office_panel');
    input.setAttribute('aria-expanded', 'false');
    label.setAttribute('for', 'office_input');
    box.id = 'office';
    panel.id = 'office_panel';
    if (focused) { input.focus(); }
    pf.cw('AutoComplete', 'officeWidget', {id: 'office', completeEndpoint: '/submit/offices', delay: 250, minLength: 2,
      queryMode: 'server', autoHighlight: false, autoSelection: false, showEmptyMessage: false, appendTo: '@parent'});
  }

  function fetchWidgets() {
    var script = document.createElement('script');
    script.src = form.getAttribute('data-widgets');
    script.onload = upgrade;
    document.body.appendChild(script);
  }

  var line = navigator.connection || {};
  if (!line.saveData && !/2g/.test(line.effectiveType || '')) {
    window.addEventListener('load', function () {
      (window.requestIdleCallback || function (f) { setTimeout(f, 200); })(fetchWidgets);
    });
  }

  /* A link of the summary leads into the field, also where the field has got another id. */
  form.parentNode.addEventListener('click', function (e) {
    var to = e.target.getAttribute && e.target.getAttribute('href');
    var field = to && /^#./.test(to) && (document.getElementById(to.slice(1) + '_input') || document.getElementById(to.slice(1)));
    if (field) { setTimeout(function () { field.focus(); }, 0); }
  });

  /* ---- files: what was chosen, what is too large, how far the sending is ---- */
  var files = document.getElementById('files');
  var list = document.createElement('ul');
  var told = document.createElement('p');
  list.className = 'files';
  told.className = 'msg';
  told.setAttribute('role', 'alert');
  files.parentNode.insertBefore(list, files.nextSibling);
  files.parentNode.insertBefore(told, list.nextSibling);

  function number(name) { return Number(files.getAttribute('data-' + name)); }
  function words(name) { return files.getAttribute('data-' + name); }
  function size(bytes) {
    return bytes < 1048576 ? Math.ceil(bytes / 1024) + ' kB' : (bytes / 1048576).toFixed(1).replace('.', ',') + ' MB';
  }

  function without(index) {
    var rest = new DataTransfer();
    for (var i = 0; i < files.files.length; i++) {
      if (i !== index) { rest.items.add(files.files[i]); }
    }
    files.files = rest.files;
    show();
    files.focus();
  }

  function entry(file, index) {
    var item = document.createElement('li');
    var name = document.createElement('bdi');
    var about = document.createElement('span');
    var bad = file.size > number('each');
    name.textContent = file.name;
    about.className = bad ? 'bad' : 'soft';
    about.textContent = size(file.size) + (bad ? ': ' + words('big') : file.size ? '' : ': ' + words('empty'));
    item.appendChild(name);
    item.appendChild(about);
    if (window.DataTransfer) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = words('remove');
      button.setAttribute('aria-label', words('remove') + ' ' + file.name);
      button.onclick = function () { without(index); };
      item.appendChild(button);
    }
    return item;
  }

  function show() {
    var all = 0;
    list.textContent = '';
    for (var i = 0; i < files.files.length; i++) {
      all += files.files[i].size;
      list.appendChild(entry(files.files[i], i));
    }
    told.textContent = files.files.length > number('most') ? words('many') : all > number('all') ? words('sum') : '';
    return !told.textContent && !list.querySelector('.bad');
  }
  files.addEventListener('change', show);

  /* ---- sending: one press counts; with files the progress is shown ---- */
  var sending = false;
  var bar = document.createElement('progress');
  var state = document.createElement('p');
  bar.max = 100;
  bar.hidden = true;
  state.className = 'hint';
  state.setAttribute('role', 'status');
  form.appendChild(bar);
  form.appendChild(state);

  function again(sentence) {
    sending = false;
    bar.hidden = true;
    state.textContent = '';
    told.textContent = sentence;
    told.scrollIntoView({block: 'center'});
  }

  /* The receipt is asked for by number and code, as a page of its own: a reload then shows it once more. */
  function receive(gate) {
    var asked = document.importNode(gate, true);
    var typed = asked.querySelector('[name=last]');
    typed.parentNode.removeChild(typed);
    asked.hidden = true;
    document.body.appendChild(asked);
    asked.submit();
  }

  function answered(request) {
    var page = new DOMParser().parseFromString(request.responseText, 'text/html');
    var gate = page.querySelector('form[action="/receipt"]');
    if (gate) {
      receive(gate);
    } else if (request.status === 409 || request.status === 422) {
      document.open();
      document.write(request.responseText);
      document.close();
      window.scrollTo(0, 0);
    } else {
      var lead = page.querySelector('.lead');
      again(lead ? lead.textContent : form.getAttribute('data-stopped'));
    }
  }

  function send() {
    var request = new XMLHttpRequest();
    bar.hidden = false;
    request.upload.onprogress = function (e) {
      if (e.lengthComputable) {
        bar.value = Math.round(100 * e.loaded / e.total);
        state.textContent = form.getAttribute('data-sending').replace('{0}', bar.value);
      }
    };
    request.onload = function () { answered(request); };
    request.onerror = function () { again(form.getAttribute('data-stopped')); };
    request.open('POST', form.getAttribute('action'));
    request.send(new FormData(form));
  }

  form.addEventListener('submit', function (e) {
    if (sending) { e.preventDefault(); return; }
    if (!files.files || !files.files.length) { sending = true; return; }
    e.preventDefault();
    if (show()) {
      sending = true;
      send();
    } else {
      told.scrollIntoView({block: 'center'});
    }
  });
  window.addEventListener('pageshow', function () { sending = false; });
})();
