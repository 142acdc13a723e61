package org.qingshan.conversation.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** What an English word means where it stands: "left in stock" and "I left Hunan", "if you can" and "to see if it is salty". */
final class InEnglish {
    private static final Set<String> FINDING_OUT = Set.of("see", "check", "taste", "out");
    private static final Set<String> PRONOUNS = Set.of("i", "we", "he", "she", "they");

    private static final Set<String> OTHERS =
            Set.of("roommate", "flatmate", "colleague", "neighbour", "neighbor", "housemate");

    /** "don't need to buy eggs any more": of a habit. */
    private static final Prefiltered TO_DO = Prefiltered.of("need ?to ?\\p{L}");

    private InEnglish() {}

    /** Null if it means what it always means. */
    static @Nullable Sense sense(Word word, OpenClause open, @Nullable Token next) {
        return switch (word.text()) {
            // "peaches to 3 boxes"
            case "to" -> open.last() instanceof Named && next instanceof Numeral ? Sense.CHANGE : null;
            // "dad says two boxes"
            case "says", "said", "say" ->
                InContext.isRelayed(open, next)
                        ? Sense.POLITE
                        : open.last() instanceof Word who
                                        && who.sense() == Sense.POLITE
                                        && People.areCalledInEnglish(who)
                                ? Sense.REMARK
                                : null;
            // "still two boxes please": for all that
            case "still" ->
                open.isEmpty() && (next instanceof Numeral || InContext.isText(next, "want")) ? Sense.POLITE : null;
            // "please you give me two boxes"
            case "you" ->
                InContext.isText(next, "give me") && InContext.isText(open.last(), "please")
                                || InContext.isText(open.last(), "by") && open.wishes()
                        ? Sense.POLITE
                        : null;
            // "the custard, forgot about it"
            case "about", "around", "up to" -> next instanceof Numeral ? null : Sense.LINK;
            // "will come on my bike"
            case "of them" -> next instanceof Named ? Sense.LINK : null;
            // "a bag of sugar it is"
            case "is" -> isSettled(open, next) && InContext.isText(open.last(), "it") ? Sense.CHAT : null;
            // "no need eggs already"
            case "already" -> open.has(Sense.CANCEL) ? Sense.POLITE : null;
            // "don't need the pork any more"; "don't need any more pork" keeps what there is.
            case "any more" -> open.names() && open.has(Sense.CANCEL) && !TO_DO.isIn(open.text()) ? Sense.POLITE : null;
            // "my flatmate wants a bag": no family.
            case "wants", "is asking for" ->
                open.last() instanceof Word who && OTHERS.contains(who.text()) ? Sense.OTHER : null;
            // "drop the pork altogether"
            case "altogether", "completely", "entirely" ->
                open.has(Sense.REMOVE) || open.has(Sense.CANCEL) ? Sense.POLITE : null;
            // "put two bags of sugar on my order"
            case "my order" -> open.wishes() && InContext.isText(open.last(), "on") ? Sense.POLITE : null;
            case "my friend" -> isSettled(open, next) ? Sense.POLITE : null;
            default -> ofNoOrder(word, open, next);
        };
    }

    /** What makes talk of an order, or parts it. */
    private static @Nullable Sense ofNoOrder(Word word, OpenClause open, @Nullable Token next) {
        return switch (word.text()) {
            case "bar", "besides" -> isNamedNext(next) ? null : Sense.REMARK;
            case "with" ->
                InContext.isText(open.last(), "it") ? Sense.REMARK : isExchangedWith(word, open) ? Sense.LINK : null;
            case "will" -> next instanceof Unknown ? Sense.REMARK : null;
            // "used to make it like this"
            case "make it" -> InContext.isText(open.last(), "to") || next instanceof Unknown ? Sense.CHAT : null;
            // "I make hotpot"
            case "make" -> isPronoun(open.last()) && next instanceof Unknown ? Sense.CHAT : null;
            // "wish me luck"
            case "wish" -> isPronoun(open.last()) ? null : Sense.CHAT;
            // "since I left Hunan", "promised to show me how"
            case "left" -> isPronoun(open.last()) ? Sense.REMARK : null;
            case "show" -> InContext.isText(open.last(), "to") ? Sense.REMARK : null;
            // "to see if it is salty"
            case "if" -> isFoundOut(open.last()) ? Sense.REMARK : null;
            // "she won't eat any others"
            case "any" -> open.has("won't", "don't", "doesn't", "can't", "isn't", "never", "not") ? Sense.REMARK : null;
            // "tang yuan" are dumplings.
            case "yuan" -> open.last() instanceof Unknown dish && !dish.isHanzi() ? Sense.CHAT : null;
            default -> null;
        };
    }

    /** "Replace a bag of sugar with a carton of eggs". */
    static boolean isExchangedWith(Word with, OpenClause open) {
        return with.text().equals("with") && open.has(Sense.SWAP) && open.names();
    }

    /** At the end of what says of what and how much. */
    private static boolean isSettled(OpenClause open, @Nullable Token next) {
        return open.names() && (open.counts() || open.measures()) && (next == null || next instanceof Token.Break);
    }

    private static boolean isNamedNext(@Nullable Token next) {
        return next instanceof Named || next instanceof Word the && the.sense() == Sense.LINK;
    }

    private static boolean isPronoun(@Nullable Token token) {
        return token instanceof Word who && PRONOUNS.contains(who.text());
    }

    /** "I need", "we want". */
    static boolean isOfSpeaker(@Nullable Token next) {
        return next instanceof Word verb
                && (verb.text().startsWith("i ") || verb.text().startsWith("we "));
    }

    private static boolean isFoundOut(@Nullable Token token) {
        var text = token instanceof Unknown unknown ? unknown.text() : token instanceof Word word ? word.text() : "";
        return FINDING_OUT.contains(text);
    }
}
