// satchel-speech: what was said in one recording, by whisper.cpp. tools/setup-speech builds it.
//
//   satchel-speech --model FOLDER [--languages zh,en] [--threads N] < SAMPLES > RESULT
//
// SAMPLES are 16-bit little-endian numbers, 16 kHz, one channel. FOLDER holds model.bin (a ggml Whisper model), vad.bin (a Silero model for
// whisper.cpp; may be missing) and model.txt (a line with the model's name and version). RESULT is one JSON object, described in
// Sources/Agent/DESIGN.md. Whatever goes wrong is a line on the error output and an exit status that is not 0: whoever starts this program limits
// its time and memory, and tries again.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <vector>

#include "whisper.h"

namespace {

constexpr int rate = 16000;
// Whisper looks at 30 s at a time; a piece ends in a pause before that.
constexpr size_t piece_max = 28 * rate;
constexpr size_t piece_min = 12 * rate;

struct Stretch {
    size_t begin;
    size_t end;
};

[[noreturn]] void stop(const char * why) {
    std::fprintf(stderr, "satchel-speech: %s\n", why);
    std::exit(1);
}

std::vector<float> read_samples() {
    std::vector<float> samples;
    std::vector<int16_t> chunk(1 << 16);
    size_t count = 0;
    while ((count = std::fread(chunk.data(), sizeof(int16_t), chunk.size(), stdin)) > 0) {
        for (size_t index = 0; index < count; index++) samples.push_back(chunk[index] / 32768.0f);
    }
    return samples;
}

std::string first_line(const std::string & path) {
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

void print_text(const std::string & text) {
    std::putchar('"');
    for (unsigned char letter : text) {
        if (letter == '"' || letter == '\\') std::printf("\\%c", letter);
        else if (letter < 0x20) std::printf("\\u%04x", letter);
        else std::putchar(letter);
    }
    std::putchar('"');
}

// Where somebody speaks. False if there is no detector.
bool find_speech(const std::string & model, const std::vector<float> & samples, std::vector<Stretch> & speech) {
    if (!std::ifstream(model).good()) return false;
    auto settings = whisper_vad_default_context_params();
    settings.n_threads = 1;
    auto * detector = whisper_vad_init_from_file_with_params(model.c_str(), settings);
    if (!detector) stop("vad.bin cannot be read");
    auto rules = whisper_vad_default_params();
    auto * found = whisper_vad_segments_from_samples(detector, rules, samples.data(), (int) samples.size());
    if (!found) stop("the speech detector failed");
    for (int index = 0; index < whisper_vad_segments_n_segments(found); index++) {
        // Hundredths of a second.
        auto begin = (size_t) std::max(0.0f, whisper_vad_segments_get_segment_t0(found, index) * (rate / 100));
        auto end = (size_t) std::max(0.0f, whisper_vad_segments_get_segment_t1(found, index) * (rate / 100));
        end = std::min(end, samples.size());
        if (begin < end) speech.push_back({begin, end});
    }
    whisper_vad_free_segments(found);
    whisper_vad_free(detector);
    return true;
}

// Cuts the samples into pieces that Whisper can look at whole, in the longest pause that there is towards a piece's end.
std::vector<Stretch> pieces(size_t count, const std::vector<Stretch> & speech) {
    std::vector<Stretch> all;
    size_t begin = 0;
    while (count - begin > piece_max) {
        size_t cut = begin + piece_max, longest = 0;
        for (size_t index = 0; index + 1 < speech.size(); index++) {
            size_t from = speech[index].end, to = speech[index + 1].begin;
            if (to <= from || from < begin + piece_min || to > begin + piece_max) continue;
            if (to - from >= longest) {
                longest = to - from;
                cut = from + (to - from) / 2;
            }
        }
        all.push_back({begin, cut});
        begin = cut;
    }
    if (begin < count) all.push_back({begin, count});
    return all;
}

whisper_full_params parameters(size_t count, int threads, const char * language) {
    auto p = whisper_full_default_params(WHISPER_SAMPLING_GREEDY);
    p.n_threads = threads;
    p.language = language;
    p.no_context = true;
    p.print_progress = p.print_realtime = p.print_timestamps = false;
    // As much of the encoder as the piece needs: a quarter of the cost for a short one. With less room beyond the sound the decoder repeats itself.
    p.audio_ctx = (int) std::min<size_t>(1500, std::max<size_t>(512, count / 320 + 256));
    // Hotter attempts help where the first repeats itself. Two, of one try each: a hopeless piece would cost ten times as much otherwise.
    p.temperature_inc = 0.4f;
    p.greedy.best_of = 1;
    // Nobody says more than some fifteen tokens a second.
    p.max_tokens = 32 + (int) (15 * count / rate);
    // Not "[Music]" and the like.
    p.suppress_nst = true;
    // Simplified characters with punctuation, because the prompt has them.
    if (std::strcmp(language, "zh") == 0) p.initial_prompt = "以下是一段普通话录音，用简体中文记录。";
    return p;
}

// The likeliest of the languages that are spoken here, by the piece.
int detect_language(whisper_context * context, const std::vector<float> & samples, const std::vector<int> & languages) {
    if (languages.size() == 1) return languages[0];
    auto p = parameters(samples.size(), 1, "en");
    // The first three seconds tell the languages apart.
    p.audio_ctx = 160;
    // Only a full run can tell the encoder how little of its window is needed, and without that this would cost more than the transcript. So
    // one is begun, and ended before the encoder works; the spectrum that it made is what the detection looks at.
    p.encoder_begin_callback = [](whisper_context *, whisper_state *, void *) { return false; };
    whisper_full(context, p, samples.data(), (int) samples.size());
    std::vector<float> shares(whisper_lang_max_id() + 1);
    if (whisper_lang_auto_detect(context, 0, 1, shares.data()) < 0) return languages[0];
    int best = languages[0];
    for (int language : languages) if (shares[language] > shares[best]) best = language;
    return best;
}

}  // namespace

int main(int argc, char ** argv) {
    std::string folder, wanted = "zh,en";
    int threads = 1;
    for (int index = 1; index + 1 < argc; index += 2) {
        std::string name = argv[index];
        if (name == "--model") folder = argv[index + 1];
        else if (name == "--languages") wanted = argv[index + 1];
        else if (name == "--threads") threads = std::max(1, std::atoi(argv[index + 1]));
        else stop("unknown option");
    }
    if (folder.empty()) stop("name the model's folder with --model");
    whisper_log_set([](ggml_log_level, const char *, void *) {}, nullptr);
    std::vector<int> languages;
    for (size_t begin = 0; begin <= wanted.size();) {
        size_t end = std::min(wanted.find(',', begin), wanted.size());
        int id = whisper_lang_id(wanted.substr(begin, end - begin).c_str());
        if (id >= 0) languages.push_back(id);
        begin = end + 1;
    }
    if (languages.empty()) stop("no known language in --languages");

    auto samples = read_samples();
    std::vector<Stretch> speech;
    bool detected = find_speech(folder + "/vad.bin", samples, speech);

    struct Segment { long begin; long end; std::string text; };
    std::vector<Segment> segments;
    int language = languages[0];
    if (!samples.empty() && (!detected || !speech.empty())) {
        auto settings = whisper_context_default_params();
        settings.use_gpu = false;
        // With it encoder and decoder look at a multiple of 256 places: behind a shortened window at what an earlier one left there (whisper.cpp, #3941).
        settings.flash_attn = false;
        auto * context = whisper_init_from_file_with_params((folder + "/model.bin").c_str(), settings);
        if (!context) stop("model.bin cannot be read");
        bool first = true;
        for (auto piece : pieces(samples.size(), speech)) {
            bool spoken = !detected;
            for (auto & one : speech) spoken = spoken || (one.begin < piece.end && piece.begin < one.end);
            if (!spoken) continue;
            std::vector<float> sound(samples.begin() + (long) piece.begin, samples.begin() + (long) piece.end);
            if (first) language = detect_language(context, sound, languages);
            first = false;
            auto p = parameters(sound.size(), threads, whisper_lang_str(language));
            if (whisper_full(context, p, sound.data(), (int) sound.size()) != 0) stop("whisper.cpp failed");
            long offset = (long) (piece.begin * 1000 / rate), length = (long) (sound.size() * 1000 / rate);
            for (int index = 0; index < whisper_full_n_segments(context); index++) {
                long begin = std::clamp(whisper_full_get_segment_t0(context, index) * 10L, 0L, length);
                long end = std::clamp(whisper_full_get_segment_t1(context, index) * 10L, begin, length);
                segments.push_back({offset + begin, offset + end, whisper_full_get_segment_text(context, index)});
            }
        }
        whisper_free(context);
    }

    auto model = first_line(folder + "/model.txt");
    std::printf("{\"engine\":");
    print_text(std::string("whisper.cpp ") + whisper_version());
    std::printf(",\"model\":");
    print_text(model.empty() ? "unnamed" : model);
    std::printf(",\"language\":");
    print_text(whisper_lang_str(language));
    if (detected) {
        std::printf(",\"detector\":\"silero\",\"speech\":[");
        for (size_t index = 0; index < speech.size(); index++) {
            std::printf("%s[%zu,%zu]", index ? "," : "", speech[index].begin / (rate / 1000), speech[index].end / (rate / 1000));
        }
        std::printf("]");
    }
    std::printf(",\"segments\":[");
    for (size_t index = 0; index < segments.size(); index++) {
        std::printf("%s{\"start\":%ld,\"end\":%ld,\"text\":", index ? "," : "", segments[index].begin, segments[index].end);
        print_text(segments[index].text);
        std::printf("}");
    }
    std::printf("]}\n");
    return 0;
}
