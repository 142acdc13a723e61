package org.qingshan.conversation.dialogue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.domain.damage.Bought;
import org.qingshan.domain.product.Parts;
import org.qingshan.domain.product.Unit;

/** Reads how many of all that were counted are bad; where pieces are no unit of what was bought, that is a share. */
final class CountedOut {
    private static final String NUMBER = "(?:\\d{1,4}|[一二两三四五六七八九十百]{1,4}|\\b(?:one|two|three|four|five)\\b)";

    private static final String PIECE = "(?:" + SpoiltAmount.MEASURE + "|个|只|颗|粒|枚|条|根|块)";

    /** 20个坏了3个, "3 out of 20"; 一箱20个坏了3个 counts one box, 每箱 and 一共 all that came. */
    private static final Pattern OUT_OF = Pattern.compile("(?:(?:(?<![第\\d十百])(?<boxes>" + NUMBER
            + ")|(?<each>每一?))\\s*(?<box>" + SpoiltAmount.MEASURE
            + ")(?:里面|里|中|有|总共|一共|共|[,，\\s])*)?(?<together>(?:一共|总共|加起来|全部)(?:有|是|\\s)*)?(?<![第\\d.])(?<all>"
            + NUMBER + ")\\s*(?<kind>" + PIECE
            + ")?(?:里面|里|当中|其中|中|就|都|[,，\\s])*(?:有|" + SpoiltAmount.BAD
            + "[了咗掉]*)(?:有|大概|大约|差不多|\\s)*(?<bad>" + NUMBER
            + ")(?![\\d.%％/一二两三四五六七八九十百半成分多几])\\s*(?<unit>" + PIECE
            + ")?|\\b(?<bad2>" + NUMBER + ") (?:out )?of (?:the |about )?(?<all2>" + NUMBER + ")\\b(?: (?<unit2>"
            + SpoiltAmount.MEASURE
            + "))?(?: (?<together2>in all|altogether|in total)| (?:in|from) (?:one|a|1) (?<box2>" + SpoiltAmount.MEASURE
            + "))?");

    private CountedOut() {}

    /** So many of so many; of one box, or of all that came, where that is not said. */
    record Unclear(int all, int bad) {}

    static boolean isBare(String said) {
        return OUT_OF.matcher(said).matches();
    }

    /** The share of those that were counted; what is counted as it is sold needs none. Empty where it is of one of several boxes, perhaps. */
    static Optional<BigDecimal> of(String plain, Bought bought) {
        var found = told(plain);
        var sold = found.flatMap(told -> sold(told, bought));
        if (sold.isPresent()) {
            return sold.filter(quantity -> found.get().group("bad2") != null);
        }
        if (isByPiece(bought)) {
            return found.filter(told -> isShare(told) && isOfPieces(told)).map(CountedOut::bad);
        }
        return found.filter(told -> isShare(told) && !isOfSomeBox(told, bought))
                .flatMap(told -> whole(told, bought).map(whole -> Parts.of(whole, bad(told), all(told))));
    }

    /** What has to be asked: with several boxes nobody knows whether those that were counted are all of them. */
    static Optional<Unclear> unclear(String plain, Bought bought) {
        return told(plain)
                .filter(told -> sold(told, bought).isEmpty() && isShare(told) && isOfSomeBox(told, bought))
                .map(told -> new Unclear(all(told).intValue(), bad(told).intValue()));
    }

    private static Optional<Matcher> told(String plain) {
        var found = OUT_OF.matcher(plain).results().toList();
        return found.size() == 1
                ? Optional.of(OUT_OF.matcher(found.get(0).group())).filter(Matcher::matches)
                : Optional.empty();
    }

    private static Optional<BigDecimal> sold(Matcher told, Bought bought) {
        return either(told, "unit", "unit2", "kind")
                .flatMap(one -> SpoiltAmount.counted(bad(told).toPlainString() + " " + one, bought));
    }

    private static boolean isShare(Matcher told) {
        var kind = told.group("kind");
        return bad(told).signum() > 0
                && bad(told).compareTo(all(told)) <= 0
                && (kind == null
                        || either(told, "unit", "kind").filter(kind::equals).isPresent());
    }

    private static boolean isByPiece(Bought bought) {
        return bought.item().product().unit() == Unit.PIECE;
    }

    /** Whatever the pieces are called, 颗 or nothing; not boxes, nor so many in each of them. */
    private static boolean isOfPieces(Matcher told) {
        return told.group("each") == null
                && either(told, "unit", "unit2", "kind")
                        .filter(one -> one.matches(SpoiltAmount.MEASURE))
                        .isEmpty();
    }

    private static boolean isOfSomeBox(Matcher told, Bought bought) {
        return either(told, "box", "box2", "together", "together2").isEmpty()
                && !isByPiece(bought)
                && !bought.item().product().unit().isWeight()
                && bought.delivered().compareTo(BigDecimal.ONE) > 0;
    }

    private static Optional<BigDecimal> whole(Matcher told, Bought bought) {
        var boxes = told.group("boxes") == null ? BigDecimal.ONE : number(told.group("boxes"));
        return told.group("each") != null
                ? Optional.of(bought.delivered())
                : either(told, "box", "box2")
                        .map(box -> SpoiltAmount.counted(boxes.toPlainString() + " " + box, bought))
                        .orElseGet(() -> Optional.of(bought.delivered()));
    }

    private static BigDecimal all(Matcher told) {
        return either(told, "all", "all2").map(CountedOut::number).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal bad(Matcher told) {
        return either(told, "bad", "bad2").map(CountedOut::number).orElse(BigDecimal.ZERO);
    }

    private static Optional<String> either(Matcher told, String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.ofNullable(told.group(name)))
                .findFirst();
    }

    private static BigDecimal number(String said) {
        return SaidNumber.begin(SpoiltAmount.inFigures(said))
                .map(SaidNumber::value)
                .orElse(BigDecimal.ZERO);
    }
}
