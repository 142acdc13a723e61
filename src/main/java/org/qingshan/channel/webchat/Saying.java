package org.qingshan.channel.webchat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page posts.
 *
 * @param text what the person says, 1 to 2,000 characters without the white space around it
 * @param clientMessageId the page's own name for it, so that a second copy is recognised
 */
record Saying(String text, String clientMessageId) {
    private static final int MOST_CHARACTERS = 2_000;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.:-]{1,64}");
    /** What a text in the database cannot hold: zeros, and halves of characters. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    private static final String WANTED = "Send {\"text\": \"...\", \"clientMessageId\": \"...\"}.";

    /** As strict as the programs' interface: a field that is given twice has no meaning, and what stands behind the object neither. */
    private static final ObjectReader STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private record Posted(@Nullable String text, @Nullable String clientMessageId) {}

    /** Reads the body of a POST; throws a {@link Problem} that says what to do if it is not as it should be. */
    static Saying read(byte[] body) {
        var posted = parse(body);
        var text = posted.text() == null
                ? ""
                : UNSTORABLE.matcher(posted.text()).replaceAll("").strip();
        if (text.isEmpty()) {
            throw Problem.badRequest("NO_TEXT", "Put what is said into \"text\".");
        }
        if (text.codePointCount(0, text.length()) > MOST_CHARACTERS) {
            throw Problem.badRequest(
                    "TEXT_TOO_LONG", "Say it in pieces of at most " + MOST_CHARACTERS + " characters.");
        }
        var id = posted.clientMessageId();
        if (id == null || !ID.matcher(id).matches()) {
            throw Problem.badRequest(
                    "INVALID_CLIENT_MESSAGE_ID",
                    "Give each message a \"clientMessageId\" of its own: 1 to 64 of the characters A-Z a-z 0-9 _ . : -");
        }
        return new Saying(text, id);
    }

    private static Posted parse(byte[] body) {
        try {
            var posted = STRICT.readTree(body);
            if (!posted.isObject()) {
                throw Problem.badRequest("INVALID_JSON", WANTED);
            }
            return new Posted(words(posted.path("text")), words(posted.path("clientMessageId")));
        } catch (IOException malformed) {
            throw Problem.badRequest("INVALID_JSON", WANTED);
        }
    }

    /** A number is no word: nobody has said it. */
    private static @Nullable String words(JsonNode field) {
        if (!field.isTextual() && !field.isNull() && !field.isMissingNode()) {
            throw Problem.badRequest("INVALID_JSON", WANTED);
        }
        return field.textValue();
    }
}
