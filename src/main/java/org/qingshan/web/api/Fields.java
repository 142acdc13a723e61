package org.qingshan.web.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.Storable;

/** The fields of a JSON object that a program sent, read strictly: what is not understood is refused by name, never guessed. */
final class Fields {
    /** Doubles would turn 0.1 into something else; a field that is given twice has no meaning. */
    private static final ObjectReader STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    /** What a column numeric(12, 3) holds. */
    private static final int MAX_SCALE = 3;

    static final String LARGEST_QUANTITY = "999999.999";
    /** 分, of one unit; a year of a hundred farms is less. With the largest quantity it is a sum that can be counted. */
    static final String LARGEST_PRICE = "1000000000";

    private static final BigDecimal MAX_QUANTITY = new BigDecimal(LARGEST_QUANTITY);
    private static final long MAX_PRICE = Long.parseLong(LARGEST_PRICE);

    private final JsonNode object;

    private Fields(JsonNode object) {
        this.object = object;
    }

    static Fields read(byte[] body, Set<String> known) {
        var object = parse(body);
        if (!object.isObject()) {
            throw Problem.bad("INVALID_JSON", null, "The body must be a JSON object.");
        }
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw Problem.bad("UNKNOWN_FIELD", name, "Known fields are " + String.join(", ", known) + ".");
            }
        });
        return new Fields(object);
    }

    private static JsonNode parse(byte[] body) {
        try {
            return STRICT.readTree(body);
        } catch (JacksonException unreadable) {
            throw Problem.bad("INVALID_JSON", null, "The body is no JSON: " + why(unreadable));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes in memory cannot be read", impossible);
        }
    }

    /** What the library would be told by its settings to read is nobody's business. */
    private static String why(JacksonException unreadable) {
        var at = unreadable.getLocation();
        return unreadable.getOriginalMessage().contains("Feature") && at != null
                ? "line " + at.getLineNr() + ", column " + at.getColumnNr() + " cannot be read."
                : unreadable.getOriginalMessage();
    }

    boolean has(String name) {
        return object.has(name);
    }

    boolean isNull(String name) {
        return object.path(name).isNull();
    }

    /** Words that are not blank, of at most so many characters. */
    String text(String name, int longest) {
        var value = object.path(name);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw Problem.invalid(name, "must be a text that is not blank.");
        }
        if (value.textValue().length() > longest || !Storable.isStorable(value.textValue())) {
            throw Problem.invalid(
                    name,
                    "must be a text of at most " + longest
                            + " characters without U+0000 and without half of a character.");
        }
        return value.textValue();
    }

    /** Minor units. */
    @Nullable
    Long price(String name) {
        var value = object.path(name);
        if (value.isMissingNode()) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong() || !isBetween(value.longValue())) {
            throw Problem.invalid(
                    name, "must be a whole number (without quotes) of minor units, from 1 to " + MAX_PRICE + ".");
        }
        return value.longValue();
    }

    @Nullable
    BigDecimal quantity(String name, boolean mayBeZero) {
        var value = object.path(name);
        if (value.isMissingNode()) {
            return null;
        }
        var number = value.isNumber() ? value.decimalValue() : BigDecimal.ONE.negate();
        var least = mayBeZero ? 0 : 1;
        if (number.signum() < least
                || number.compareTo(MAX_QUANTITY) > 0
                || number.stripTrailingZeros().scale() > MAX_SCALE) {
            throw Problem.invalid(
                    name,
                    "must be a number (without quotes) " + (mayBeZero ? "from 0" : "above 0") + " to " + MAX_QUANTITY
                            + " with at most three decimals.");
        }
        return number;
    }

    @Nullable
    Boolean flag(String name) {
        var value = object.path(name);
        if (value.isMissingNode()) {
            return null;
        }
        if (!value.isBoolean()) {
            throw Problem.invalid(name, "must be true or false.");
        }
        return value.booleanValue();
    }

    private static boolean isBetween(long price) {
        return price >= 1 && price <= MAX_PRICE;
    }
}
