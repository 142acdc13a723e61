package org.qingshan.conversation.claim;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Numbers spelled out. ICU knows what each character and word is worth; putting Chinese characters together is done
 * here, because ICU reads 三百五 as 305 where people mean 350, and stops at 半, 俩 and 两三.
 */
final class NumberWords {
    private static final String CHARACTERS = "零〇一二两三四五六七八九十百千万俩仨壹贰叁肆伍陆柒捌玖拾佰仟廿卅";
    private static final int MOST_ENGLISH = 99;
    private static final Phrases<BigDecimal> ENGLISH = english();

    private NumberWords() {}

    static boolean isCharacter(char character) {
        return CHARACTERS.indexOf(character) >= 0;
    }

    /** What a Chinese numeral character is worth: 1 to 9, or 10, 20, 100 and so on. */
    static int worth(char character) {
        return (int) UCharacter.getUnicodeNumericValue(character);
    }

    static Phrases.@Nullable Hit<BigDecimal> english(String text, int from) {
        return ENGLISH.longest(text, from, text.length());
    }

    private static Phrases<BigDecimal> english() {
        var words = new Phrases<BigDecimal>();
        var spelling = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        for (int number = 1; number <= MOST_ENGLISH; number++) {
            var word = spelling.format(number);
            var value = BigDecimal.valueOf(number);
            words.put(word, value);
            words.put(word.replace('-', ' '), value);
            words.put(word + " and a half", value.add(new BigDecimal("0.5")));
            words.put(word + " and half", value.add(new BigDecimal("0.5")));
        }
        addOddOnes(words);
        for (int hundreds = 1; hundreds < 10; hundreds++) {
            addHundreds(words, spelling, hundreds);
        }
        return words;
    }

    private static void addHundreds(Phrases<BigDecimal> words, RuleBasedNumberFormat spelling, int hundreds) {
        var word = spelling.format(hundreds);
        words.put(word + " hundred", BigDecimal.valueOf(hundreds * 100L));
        words.put(word + " thousand", BigDecimal.valueOf(hundreds * 1000L));
        for (int rest = 1; rest <= MOST_ENGLISH; rest++) {
            var value = BigDecimal.valueOf(hundreds * 100L + rest);
            var spelt = spelling.format(rest).replace('-', ' ');
            words.put(word + " hundred " + spelt, value);
            words.put(word + " hundred and " + spelt, value);
            if (hundreds == 1) {
                words.put("a hundred and " + spelt, value);
            }
        }
    }

    private static void addOddOnes(Phrases<BigDecimal> words) {
        for (var half : new String[] {"half", "half a", "half an", "a half", "one half"}) {
            words.put(half, new BigDecimal("0.5"));
        }
        for (var two : new String[] {"a couple", "couple", "a couple of", "couple of", "a pair of"}) {
            words.put(two, BigDecimal.valueOf(2));
        }
        words.put("a hundred", BigDecimal.valueOf(100));
        words.put("a thousand", BigDecimal.valueOf(1000));
    }
}
