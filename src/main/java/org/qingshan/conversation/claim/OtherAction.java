package org.qingshan.conversation.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/** 黄桃去掉一箱加一袋红糖, 加一袋红糖黄桃改一箱: something else is to be done with something else, and no comma says so. */
final class OtherAction {
    private static final int NEAR = 4;

    private enum Kind {
        ADDS,
        TAKES,
        CANCELS,
        CHANGES
    }

    private OtherAction() {}

    static boolean begins(OpenClause open, List<Token> tokens, int at) {
        if (!open.names()) {
            return false;
        }
        var token = tokens.get(at);
        var kind = token instanceof Named ? kindBehind(tokens, at) : kindBefore(token);
        return kind != null
                && isComplete(open)
                && isOther(open, kind)
                && (token instanceof Named || !isSwap(tokens, at) && isOfGoods(tokens, at + 1));
    }

    /** 来两箱黄桃改成两袋红糖: what stands behind "change" comes in place of what was named before; not "change peaches to 2 boxes". */
    private static boolean isSwap(List<Token> tokens, int at) {
        boolean changes = tokens.get(at) instanceof Word word && word.sense() == Sense.CHANGE;
        boolean anew = at + 2 < tokens.size()
                && tokens.get(at + 1) instanceof Named
                && InContext.isText(tokens.get(at + 2), "to");
        return changes && !anew;
    }

    /** It says how much, or that all of it goes. */
    private static boolean isComplete(OpenClause open) {
        return open.measures() && !(open.last() instanceof Numeral) || open.has(Sense.CANCEL) || open.has(Sense.REMOVE);
    }

    private static boolean isOther(OpenClause open, Kind kind) {
        boolean adds = open.has(Sense.VERB) || open.has(Sense.MORE);
        boolean takes = open.has(Sense.LESS) || open.has(Sense.REMOVE) || open.has(Sense.CANCEL);
        boolean changes = open.has(Sense.CHANGE) || open.has(Sense.ONLY);
        return switch (kind) {
            case ADDS -> (takes || changes) && !adds;
            // 黄桃两箱红糖减一袋: what only names an amount adds it. 黄桃两箱红糖不要了 may be of both.
            case TAKES -> !takes;
            case CANCELS -> (adds || changes) && !takes;
            case CHANGES -> (adds || takes) && !changes;
        };
    }

    /** 红糖加一袋: what is to be done with what is named stands behind the name. 黄桃一箱红糖退掉 may be of both. */
    private static @Nullable Kind kindBehind(List<Token> tokens, int name) {
        var kind = name + 1 < tokens.size() ? kind(tokens.get(name + 1)) : null;
        boolean isCounted = name + 2 < tokens.size() && tokens.get(name + 2) instanceof Numeral;
        return kind == Kind.TAKES && !isCounted ? Kind.CANCELS : kind;
    }

    /** 黄桃两箱退掉和红糖一袋: what takes away may stand behind what it takes. */
    private static @Nullable Kind kindBefore(Token token) {
        boolean isOfBoth = token instanceof Word word && word.sense() == Sense.REMOVE;
        return isOfBoth ? Kind.CANCELS : kind(token);
    }

    private static @Nullable Kind kind(Token token) {
        if (!(token instanceof Word word)) {
            return null;
        }
        return switch (word.sense()) {
            case VERB, MORE -> Kind.ADDS;
            case LESS, REMOVE -> Kind.TAKES;
            case CANCEL -> Kind.CANCELS;
            case CHANGE, ONLY -> Kind.CHANGES;
            default -> null;
        };
    }

    /** Something is named soon; 黄桃退一箱留两箱 speaks of the same. */
    private static boolean isOfGoods(List<Token> tokens, int from) {
        for (int at = from; at < tokens.size() && at < from + NEAR; at++) {
            if (tokens.get(at) instanceof Named) {
                return true;
            }
            if (tokens.get(at) instanceof Break || tokens.get(at) instanceof Token.Unknown) {
                return false;
            }
        }
        return false;
    }
}
