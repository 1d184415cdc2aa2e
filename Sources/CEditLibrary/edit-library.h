// libedit's own interface. What takes varying arguments is wrapped, because Swift cannot call that.
#include <stdio.h>
#include <histedit.h>
#include <wchar.h>

typedef char *(*edit_prompt_function)(EditLine *);
typedef unsigned char (*edit_key_function)(EditLine *, int);
typedef int (*edit_read_function)(EditLine *, wchar_t *);

static inline EditLine *edit_open(void) { return el_init("satchel", stdin, stdout, stderr); }

static inline void edit_set_prompt(EditLine *editor, edit_prompt_function prompt) { el_set(editor, EL_PROMPT, prompt); }

static inline void edit_set_data(EditLine *editor, void *data) { el_set(editor, EL_CLIENTDATA, data); }

static inline void *edit_data(EditLine *editor) {
    void *data = NULL;
    el_get(editor, EL_CLIENTDATA, &data);
    return data;
}

static inline void edit_set_emacs(EditLine *editor) { el_set(editor, EL_EDITOR, "emacs"); }

static inline void edit_set_history(EditLine *editor, History *lines) { el_set(editor, EL_HIST, history, lines); }

static inline void edit_bind(EditLine *editor, const char *key, const char *name) { el_set(editor, EL_BIND, key, name, NULL); }

static inline void edit_add(EditLine *editor, const char *name, const char *help, edit_key_function body) {
    el_set(editor, EL_ADDFN, name, help, body);
}

// Has keys come from `read`, or from the terminal again if that is NULL.
static inline void edit_set_reader(EditLine *editor, edit_read_function read) {
    el_set(editor, EL_GETCFN, read ? read : EL_BUILTIN_GETCFN);
}

// While a line is edited, Ctrl-C and Ctrl-Z are keys like any other, and send no signal.
static inline void edit_keep_signals(EditLine *editor) { el_set(editor, EL_SETTY, "-d", "-isig", NULL); }

// Gives the terminal back to other programs for a while (0), and takes it again (1).
static inline void edit_prepare(EditLine *editor, int isEdited) { el_set(editor, EL_PREP_TERM, isEdited); }

static inline void edit_history_limit(History *lines, int count) {
    HistEvent event;
    history(lines, &event, H_SETSIZE, count);
}

static inline int edit_history_load(History *lines, const char *path) {
    HistEvent event;
    return history(lines, &event, H_LOAD, path);
}

static inline int edit_history_save(History *lines, const char *path) {
    HistEvent event;
    return history(lines, &event, H_SAVE, path);
}

// The newest line (isFirst), or the one before that which was given last; NULL if there is none.
static inline const char *edit_history_line(History *lines, int isFirst) {
    HistEvent event;
    return history(lines, &event, isFirst ? H_FIRST : H_NEXT) < 0 ? NULL : event.str;
}

static inline void edit_history_add(History *lines, const char *line) {
    HistEvent event;
    history(lines, &event, H_ENTER, line);
}
