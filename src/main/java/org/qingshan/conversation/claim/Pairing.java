package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;

/** Which amount goes with which name in a clause. */
final class Pairing {
    /** A name and how much of it; no amount if none was said. */
    record Pair(Mention mention, @Nullable Amount amount, boolean amountFirst) {
        Pair(Mention mention, @Nullable Amount amount) {
            this(mention, amount, false);
        }
    }

    private Pairing() {}

    /** The only way to pair them, or null if there are several or none. */
    static @Nullable List<Pair> of(Clause clause) {
        var things = things(clause);
        var names = only(things, Mention.class);
        var amounts = only(things, Amount.class);
        var changed = changed(clause, names, amounts);
        if (changed != null) {
            return List.of(changed);
        }
        var priced = priced(clause, names, amounts);
        if (priced != null) {
            return List.of(priced);
        }
        var repeated = isToldApart(clause) ? null : repeated(things, names, amounts);
        if (repeated != null) {
            return List.of(repeated);
        }
        if (amounts.isEmpty() || (clause.has(Sense.EACH) || isOfBoth(clause)) && amounts.size() == 1) {
            var each = amounts.isEmpty() ? null : amounts.get(0);
            return names.stream().map(name -> new Pair(name, each)).toList();
        }
        if (amounts.stream()
                        .allMatch(amount -> amount.hasSign() && amount.number().signum() >= 0)
                && things.get(0) instanceof Mention) {
            return signed(things);
        }
        var pairs = names.size() == amounts.size() ? neighbours(things) : null;
        // 三斤腊肉三斤腊肉
        return pairs != null && pairs.stream().allMatch(pairs.get(0)::equals) ? List.of(pairs.get(0)) : pairs;
    }

    /** 黄桃红糖都减一份. */
    private static boolean isOfBoth(Clause clause) {
        var tokens = clause.tokens();
        for (int at = 1; at + 1 < tokens.size(); at++) {
            if (InContext.isText(tokens.get(at), "都")
                    && tokens.get(at - 1) instanceof Token.Named
                    && tokens.get(at + 1) instanceof Word does) {
                return clause.named().size() > 1
                        && switch (does.sense()) {
                            case LESS, MORE, CHANGE -> true;
                            default -> false;
                        };
            }
        }
        return false;
    }

    /** 黄桃一箱改成两箱: what it was, and what it shall be. */
    private static @Nullable Pair changed(Clause clause, List<Mention> names, List<Amount> amounts) {
        if (!clause.has(Sense.CHANGE) || names.size() != 1 || amounts.size() != 2) {
            return null;
        }
        int before = 0;
        Pair changed = null;
        for (var token : clause.tokens()) {
            if (before == 1
                    && token instanceof Word word
                    && (word.sense() == Sense.CHANGE || word.text().equals("to"))) {
                boolean backwards = word.text().equals("instead of");
                changed = new Pair(names.get(0), amounts.get(backwards ? 0 : 1));
            }
            before += token instanceof Amounted ? 1 : 0;
        }
        return changed;
    }

    /** A1 29.9 两箱, 腊肉58来2斤: what it costs, and how much of it. */
    private static @Nullable Pair priced(Clause clause, List<Mention> names, List<Amount> amounts) {
        if (names.size() != 1 || amounts.size() != 2) {
            return null;
        }
        var price = amounts.get(0);
        var wanted = amounts.get(1);
        if (isPricedBefore(clause)) {
            return new Pair(names.get(0), wanted);
        }
        return names.get(0).isSlot() && price.isPrice() && !wanted.isBare() ? new Pair(names.get(0), wanted) : null;
    }

    /** A number that stands alone, then a verb and how much is wanted: 58来2斤. */
    static boolean isPricedBefore(Clause clause) {
        var amounts = clause.amounts();
        if (amounts.size() != 2
                || !amounts.get(0).amount().isLikelyPrice()
                || amounts.get(1).amount().measure() == null) {
            return false;
        }
        int verb = clause.tokens().indexOf(amounts.get(1)) - 1;
        return clause.tokens().get(verb) instanceof Word word && word.sense() == Sense.VERB;
    }

    /** 红糖五袋五袋, 黄桃黄桃两箱: one thing, said twice. */
    private static @Nullable Pair repeated(List<Object> things, List<Mention> names, List<Amount> amounts) {
        if (names.isEmpty() || amounts.isEmpty() || names.size() + amounts.size() == 2) {
            return null;
        }
        var amount = amounts.get(0);
        boolean oneAmount = amounts.size() == 1
                || names.stream().allMatch(names.get(0)::equals)
                        && amount.measure() != null
                        && !amount.hasSign()
                        && amounts.stream().allMatch(amount::equals);
        var all = names.stream().reduce(Mention::and).orElseThrow();
        return oneAmount && all.isClear() ? new Pair(all, amount, things.get(0) instanceof Amount) : null;
    }

    /** 一箱给我妈一箱给我: two, or one and one more. */
    private static boolean isToldApart(Clause clause) {
        boolean counted = false;
        boolean told = false;
        for (var token : clause.tokens()) {
            if (token instanceof Amounted) {
                if (told) {
                    return true;
                }
                counted = true;
            } else if (counted && token instanceof Word word) {
                told |= switch (word.sense()) {
                    case CHAT, REMARK -> true;
                    // 称两斤称两斤 insists
                    case VERB -> word.text().startsWith("给") || word.text().startsWith("帮");
                    default -> false;
                };
            }
        }
        return false;
    }

    /** Names and amounts in order, where two names of the same thing are one (A1 黄桃 两箱). */
    private static List<Object> things(Clause clause) {
        var things = new ArrayList<>();
        boolean oneAmount = clause.amounts().size() == 1;
        int lastName = -1;
        for (var token : clause.tokens()) {
            if (token instanceof Amounted amounted) {
                things.add(amounted.amount());
            } else if (token instanceof Named named) {
                boolean near = lastName >= 0 && (oneAmount || lastName == things.size() - 1);
                if (near && isSame((Mention) things.get(lastName), named.mention())) {
                    things.set(lastName, ((Mention) things.get(lastName)).and(named.mention()));
                } else {
                    lastName = things.size();
                    things.add(named.mention());
                }
            }
        }
        return things;
    }

    /** Named in two ways; "A1 A1" is no second name but a second wish, or emphasis. */
    private static boolean isSame(Mention one, Mention other) {
        return one.isSlot() != other.isSlot() && one.overlaps(other);
    }

    private static <T> List<T> only(List<Object> things, Class<T> type) {
        return things.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** A signed amount goes with the name before it; one that has none makes all unclear (A1 + 2 A3). */
    private static @Nullable List<Pair> signed(List<Object> things) {
        var pairs = new ArrayList<Pair>();
        for (var thing : things) {
            if (thing instanceof Mention mention) {
                pairs.add(new Pair(mention, null));
            } else if (thing instanceof Amount amount) {
                var last = pairs.get(pairs.size() - 1);
                if (last.amount() != null) {
                    return null;
                }
                pairs.set(pairs.size() - 1, new Pair(last.mention(), amount));
            }
        }
        return pairs.stream().allMatch(pair -> pair.amount() != null) ? pairs : null;
    }

    /** Every name with an amount right beside it; there is at most one way. */
    private static @Nullable List<Pair> neighbours(List<Object> things) {
        var pairs = new ArrayList<Pair>();
        for (int at = 0; at + 1 < things.size(); at += 2) {
            var pair = pair(things.get(at), things.get(at + 1));
            if (pair == null) {
                return null;
            }
            pairs.add(pair);
        }
        return pairs;
    }

    private static @Nullable Pair pair(Object one, Object other) {
        if (one instanceof Mention mention && other instanceof Amount amount) {
            return new Pair(mention, amount);
        }
        return one instanceof Amount amount && other instanceof Mention mention && !amount.isMinus()
                ? new Pair(mention, amount, true)
                : null;
    }
}
