package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.domain.product.Unit;

/** "Two peaches" are rather two fruits than two boxes of them, unless it is said in a way in which nobody counts fruit. */
final class AsSold {
    private static final BigDecimal MOST_LISTED = BigDecimal.valueOf(5);
    private static final BigDecimal FEW = BigDecimal.valueOf(3);
    private static final Set<String> ONE = Set.of("a", "an");
    private static final Set<String> THESE = Set.of("the", "those", "these", "your");

    /** What is poured or weighed: "two jams" are two jars of it; two sugars go into a cup. */
    private static final Set<String> MASS = Set.of(
            "jam", "honey", "rice", "juice", "wine", "vinegar", "oil", "sauce", "butter", "flour", "salt", "pork",
            "beef", "bread", "paste", "syrup", "liquor");

    private AsSold() {}

    /** "Two peaches" may be two fruits. */
    static boolean mayBePieces(Pairing.Pair pair, Amount amount, Clause clause, boolean alone) {
        var mention = pair.mention();
        boolean isOneOfPlural = mention.isPlural()
                && amount.number().compareTo(BigDecimal.ONE) == 0
                && (!amount.digits() || clause.has(Sense.MORE));
        return pair.amountFirst()
                && (mention.isPlural() || mention.isOneOfMany())
                && !isThing(mention.offer().unit())
                // "One more eggs" are no single egg.
                && !isOneOfPlural
                && !(isMass(mention) && clause.unknowns().isEmpty())
                && !(areCounted(clause) || alone && areShorthand(clause));
    }

    private static boolean isMass(Mention mention) {
        var noun = mention.text().substring(mention.text().lastIndexOf(' ') + 1);
        return MASS.contains(Latin.stem(noun)) && !mention.offer().unit().isWeight();
    }

    static boolean areCounted(Clause clause) {
        return areThese(clause) || areListed(clause);
    }

    /** "2 peaches", "2 noodles", of what is sold in boxes or bags: nobody has so few of it sent. Eggs are counted. */
    static boolean areShorthand(Clause clause) {
        var tokens = clause.tokens();
        return clause.amounts().size() == 1
                && clause.named().size() == 1
                && tokens.get(0) instanceof Amounted first
                && first.amount().digits()
                && first.amount().number().compareTo(FEW) <= 0
                && tokens.get(1) instanceof Named goods
                && goods.mention().isClear()
                && goods.mention().isOfHead()
                && isPacked(goods.mention().offer().unit())
                && tokens.stream()
                        .skip(2)
                        .allMatch(token -> token instanceof Word word && word.sense() == Sense.POLITE);
    }

    /** Nothing of what is said besides is counted; "one basket for christmas". */
    static boolean isPlain(Clause clause) {
        return clause.amounts().stream().noneMatch(any -> any.amount().isBare())
                || isCountedThing(clause)
                        && clause.tokens().stream()
                                .allMatch(token -> !(token instanceof Word word)
                                        || word.sense() != Sense.CHAT
                                        || word.text().startsWith("for "));
    }

    /** "Two baskets", which are sold by the piece: in English nothing stands between. */
    static boolean isCountedThing(Clause clause) {
        var tokens = clause.tokens();
        return clause.amounts().size() == 1
                && clause.named().size() == 1
                && tokens.size() > 1
                && tokens.get(0) instanceof Amounted
                && isOfThing(tokens.get(1));
    }

    /** The name of what is sold by the piece, in English. */
    static boolean isOfThing(@Nullable Token token) {
        return token instanceof Named goods
                && goods.mention().isClear()
                && Latin.is(goods.mention().text().charAt(0))
                && isThing(goods.mention().offer().unit());
    }

    /** "I'll have a scarf": one is said, of what is sold by the piece; "an egg" is no box of eggs. */
    static boolean isOneThing(Clause clause) {
        var tokens = clause.tokens();
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Named goods && ONE.contains(SentenceEnd.text(tokens.get(at - 1)))) {
                return clause.named().size() == 1
                        && goods.mention().isClear()
                        && isThing(goods.mention().offer().unit())
                        && !goods.mention().isPlural();
            }
        }
        return false;
    }

    /** By the unit of what is as many as it is called: four cabbages are four heads. */
    static boolean isThing(Unit unit) {
        return switch (unit) {
            case PIECE, PORTION, POT, HEAD, STRIP -> true;
            default -> false;
        };
    }

    private static boolean isPacked(Unit unit) {
        return unit == Unit.BOX || unit == Unit.BAG;
    }

    /** "2 peaches 1 eggs 3 sugar": who counts several things counts them as they are sold. */
    private static boolean areListed(Clause clause) {
        return clause.named().size() > 1
                && clause.named().size() == clause.amounts().size()
                && clause.amounts().stream()
                        .allMatch(one ->
                                one.amount().isBare() && one.amount().number().compareTo(MOST_LISTED) <= 0);
    }

    /** "two of eggs", "two of the peaches": of those that are shown, as they are sold. */
    private static boolean areThese(Clause clause) {
        var tokens = clause.tokens();
        for (int at = 2; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Named
                    && InContext.isText(tokens.get(at - 1), "of")
                    && tokens.get(at - 2) instanceof Amounted) {
                return true;
            }
            if (tokens.get(at) instanceof Word these
                    && THESE.contains(these.text())
                    && InContext.isText(tokens.get(at - 1), "of")
                    && tokens.get(at - 2) instanceof Amounted) {
                return true;
            }
        }
        return false;
    }
}
