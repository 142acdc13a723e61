package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Sign;
import org.qingshan.conversation.claim.Token.Word;

/** Where a measure word is one: behind a number, or a verb when the number is one (来箱黄桃). */
final class MeasureScanner {
    /** 把竹笋删了, 把黄桃改成两箱. */
    private static final Pattern DISPOSED = Pattern.compile(
            "把[^\\s,，。.!！?？\\d一二两三四五六七八九十半几那]{1,8}(?:(?:删|退|取消|去)(?:了|掉)*(?:$|[,，。.!！])|(?:改成|改为|换成|减|少|加)[\\d一二两三四五六七八九十半])");

    /** 帮我包漂亮一点: no bag of it. */
    private static final Pattern WRAPPED = Pattern.compile(
            "包(?:包|得|装){0,2}(?:好(?!吃|喝|的)|漂亮|好看|结实|严实|严|仔细|紧|厚|牢|精致|体面|细心|妥|稳|用心|精美|扎实|牢固)(?!的\\p{IsHan})");

    private static final Set<String> SIZES = Set.of("wee", "tiny", "little", "big", "large", "small", "huge");

    private final String text;
    private final List<Token> tokens;
    private int at;
    private @Nullable Token last;

    MeasureScanner(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The measure at a place, behind the last token there is; null behind what is not understood. */
    @Nullable
    Token at(int place, @Nullable Token before) {
        this.at = place;
        this.last = before;
        if (text.charAt(at) == '两'
                && at + 1 < text.length()
                && (text.charAt(at + 1) == '块' || Measure.at(text, at + 1, text.length()) != null)) {
            return null;
        }
        var hit = last instanceof Numeral numeral ? afterNumber(numeral) : null;
        if (hit == null && follows()) {
            hit = Measure.at(text, at, text.length());
            // 帮我打的: typed.
            boolean typed = text.charAt(at) == '打' && !(last instanceof Numeral);
            hit = hit != null && (text.charAt(hit.end() - 1) == '子' || typed) ? null : hit;
        }
        return hit == null ? null : new Measured(hit.value(), at, hit.end());
    }

    private Phrases.@Nullable Hit<Measure> afterNumber(Numeral numeral) {
        var pinyin = PinyinAmount.measureOf(text, numeral.end(), at);
        boolean touches = numeral.end() == at || Latin.is(text.charAt(at));
        return pinyin != null || !touches ? pinyin : Measure.afterNumber(text, at);
    }

    /** A measure follows a number, or a verb when the number is one (来箱黄桃). */
    private boolean follows() {
        return isOfSomething()
                || (tokens.isEmpty() || last instanceof Break || last instanceof Word and && and.sense() == Sense.AND)
                        && text.startsWith("斤半", at)
                || last instanceof Numeral
                || last instanceof Named && (text.startsWith("斤半", at) || isCounted())
                || last instanceof Measured dozen && dozen.measure().style() == Measure.Style.DOZEN
                || last instanceof Word word && word.end() <= at && measurable(word);
    }

    /** "2 peaches boxes". */
    private boolean isCounted() {
        int before = tokens.size() - 2;
        before -= before > 0 && tokens.get(before) instanceof Word more && more.sense() == Sense.MORE ? 1 : 0;
        before -= before > 0 && tokens.get(before) instanceof Sign times && times.sign() == Normaliser.TIMES ? 1 : 0;
        return Latin.is(text.charAt(at)) && before >= 0 && tokens.get(before) instanceof Numeral;
    }

    /** "box of eggs" at the beginning. */
    private boolean isOfSomething() {
        boolean first = tokens.isEmpty()
                || last instanceof Break
                || last instanceof Sign
                || last instanceof Word and && and.sense() == Sense.AND
                || last instanceof Word size && SIZES.contains(size.text()) && tokens.size() == 1;
        return first && Latin.is(text.charAt(at)) && Latin.goesOnWith(text, at, " of ", " and a half");
    }

    private boolean measurable(Word word) {
        return switch (word.sense()) {
            // 买单 pays and 来单 takes an order: 单 behind a verb counts nothing.
            case VERB, CHANGE, EACH, EVERY ->
                // 帮我把竹笋删了: no bunch of it.
                !(word.text().endsWith("我") && (isAhead(DISPOSED) || isAhead(WRAPPED)))
                        && word.end() == at
                        && Hanzi.is(text.charAt(at))
                        && "两单".indexOf(text.charAt(at)) < 0;
            case MORE, LESS, REMOVE, LINK -> text.charAt(at) != '两';
            default -> false;
        };
    }

    private boolean isAhead(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    /** "Rice flour 2 bags", "2 bags of rice flour" where bags are sold, too; "1 rice 1 bag", 茶2包2个 has one. */
    static boolean isOfNamed(String text, List<Token> before, Token measure) {
        int size = before.size();
        return !WordScanner.isNumberNear(text, measure.end())
                && (text.startsWith(" of ", measure.end())
                        || size > 1
                                && before.get(size - 2) instanceof Named
                                && !(size > 2 && before.get(size - 3) instanceof Numeral));
    }
}
