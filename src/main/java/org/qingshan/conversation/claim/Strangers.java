package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Mention.By;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * The words of a claim that mean nothing to the shop. A nickname in front does no harm; a word right beside a name may
 * make it another product (樱桃, 黄桃罐头, white peaches), and one beside an amount may be what is counted.
 */
final class Strangers {
    private static final String MISHAPS = "错丢坏烂碎";

    private static final int LONGEST_NICKNAME = 6;
    private static final int LONGEST_AFTER = 6;
    private static final int LONGEST_BEFORE_SLOT = 4;
    private static final int LONGEST_PERSON = 4;
    private static final String PERSONS = "姐哥妹弟叔姨婶嫂伯爷奶舅妈爸总长";
    private static final String OFFICES = "部科组班室队";
    private static final int MOST_WORDS = 5;

    /** How it begins when it says what for: 送人, 寄老家, 炖汤. Right after a name only what is no dish: 红糖煮蛋. */
    private static final String PURPOSES = "怕榨凉包送给寄带解分走煮炒炖做泡蒸晒切拌救炸烤煲熬酿凑过配放装挑选备回等招待孝敬拜祝麻谢记别快拿请赶尝当让办聚冲喝吃";

    /** How it ends then: 早餐吃, 泡水喝, 回来腌. */
    private static final String USES = "吃喝用腌炖煮炒蒸";

    private static final String PURPOSES_AFTER_NAME = "腌送给寄带解分走请孝招赶尝做泡煮炖过榨挑选磨怕写堵放记让叫塞哄犒庆祝削剥";
    private static final Set<String> TASTING = Set.of("尝尝", "试试", "尝个", "看看", "试一下");
    private static final String COOKING = "煮炒熬蒸炖煲烧卤拌烤包冲";
    private static final Set<String> WISHED_FOR = Set.of("补补身体", "补身体", "补补身子", "补身子");
    private static final Prefiltered COOKED = Prefiltered.of("[煮熬]粥|[煮炖熬煲]汤|[煮泡]茶|泡酒|[煮炒炖泡蒸][着来](?:吃|喝)");
    private static final int SHORTEST_USE = 3;
    private static final int LONGEST_PURPOSE = 6;
    private static final int LONGEST_APART = 12;

    private final List<Token> tokens;
    private final boolean wished;
    private final SaidBehind behind;

    Strangers(Clause clause) {
        this.tokens = clause.tokens();
        this.wished = ClauseJudge.wants(clause);
        this.behind = new SaidBehind(tokens, wished);
    }

    /** 桂花姐, 李总: called by what they are, they are no goods. */
    static boolean isPerson(Unknown unknown) {
        var text = unknown.text();
        return !text.isEmpty()
                && text.length() <= LONGEST_PERSON
                && PERSONS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** 发错地方, 弄丢: what has happened to the goods. */
    static boolean isMishap(Unknown unknown) {
        return unknown.text().chars().anyMatch(sign -> MISHAPS.indexOf(sign) >= 0);
    }

    /** 送亲家, 寄老家: no dish that it is made into. */
    static boolean isForWhat(Unknown unknown) {
        return PURPOSES_AFTER_NAME.indexOf(unknown.text().charAt(0)) >= 0;
    }

    /** 炖老鸭, 泡茶. */
    static boolean saysWhatFor(Unknown unknown) {
        return !unknown.text().isEmpty() && PURPOSES.indexOf(unknown.text().charAt(0)) >= 0;
    }

    /** 财务李姐: what stands before a title is a name. */
    boolean isCalled(Unknown unknown) {
        int next = tokens.indexOf(unknown) + 1;
        return unknown.isHanzi()
                && unknown.text().length() <= LONGEST_PERSON
                && next < tokens.size()
                && tokens.get(next) instanceof Word title
                && unknown.touches(title)
                && title.sense() == Sense.POLITE
                && PERSONS.indexOf(title.text().charAt(title.text().length() - 1)) >= 0;
    }

    /** None of them could change what the claim means. */
    boolean areHarmless() {
        int words = 0;
        boolean after = false;
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Unknown unknown) {
                words++;
                if (words > MOST_WORDS
                        || after && isMishap(unknown)
                        || !isPurpose(at)
                                && !behind.isHarmless(at)
                                && (isAttached(unknown, at) || isTooLong(at, after))) {
                    return false;
                }
            }
            after |= tokens.get(at) instanceof Named || tokens.get(at) instanceof Amounted;
        }
        return true;
    }

    /** All that is not understood says what the goods are for. */
    boolean sayWhatFor() {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Unknown && !isPurpose(at)) {
                return false;
            }
        }
        return true;
    }

    /** 黄桃来两箱送丈母娘: behind the amount, where nothing is named any more. */
    private boolean isPurpose(int at) {
        if (at == 0 || !(tokens.get(at) instanceof Unknown unknown) || !unknown.isHanzi()) {
            return false;
        }
        var before = beforeChat(at);
        boolean measured = before instanceof Amounted amounted
                && amounted.amount().measure() != null
                && !amounted.amount().isPieces();
        boolean named = tokens.subList(0, at).stream().anyMatch(Named.class::isInstance);
        boolean done = tokens.subList(at, tokens.size()).stream()
                .noneMatch(token -> token instanceof Named || token instanceof Amounted);
        if (!done || unknown.text().length() > LONGEST_PURPOSE) {
            return false;
        }
        var text = unknown.text();
        if (before instanceof Amounted amounted && amounted.amount().hasSign() && !before.touches(unknown)) {
            // "+1 熬粥"
            return COOKED.isAllOf(text);
        }
        return measured
                ? named && wished
                        || named && isTasted(at)
                        || PURPOSES.indexOf(text.charAt(0)) >= 0
                        || USES.indexOf(text.charAt(text.length() - 1)) >= 0
                : before instanceof Named
                        && (PURPOSES_AFTER_NAME.indexOf(text.charAt(0)) >= 0
                                || wished && WISHED_FOR.contains(text)
                                || wished
                                        && isWeighed(at)
                                        && (isTwice(text)
                                                || COOKING.indexOf(text.charAt(0)) >= 0 && !text.startsWith("熬夜")));
    }

    /** 腊肉半斤尝尝咸淡. */
    private boolean isTasted(int at) {
        return tokens.get(at - 1) instanceof Word word && TASTING.contains(word.text());
    }

    /** 吃吃, 提提神, 解解馋. */
    private static boolean isTwice(String text) {
        return text.length() > 1 && text.charAt(0) == text.charAt(1);
    }

    /** 弄一袋红糖熬姜汤; 来一份竹笋炒肉 is a dish. */
    private boolean isWeighed(int at) {
        return tokens.subList(0, at).stream()
                .anyMatch(token -> token instanceof Amounted amounted
                        && amounted.amount().measure() != null
                        && !amounted.amount().isGeneric()
                        && !amounted.amount().isVessel()
                        && !amounted.amount().isPieces());
    }

    /** 两斤过年祭祖用. */
    private Token beforeChat(int at) {
        int before = at - 1;
        while (before > 0 && tokens.get(before) instanceof Word word && word.sense() == Sense.CHAT) {
            before--;
        }
        return tokens.get(before);
    }

    private boolean isTooLong(int at, boolean after) {
        var unknown = (Unknown) tokens.get(at);
        boolean apart = at > 0 && !tokens.get(at - 1).touches(unknown);
        int most = !after ? LONGEST_NICKNAME : apart ? LONGEST_APART : LONGEST_AFTER;
        int longest = unknown.isHanzi() ? most : Integer.MAX_VALUE;
        return unknown.text().length() > longest
                || unknown.text().isEmpty()
                || after && !unknown.isHanzi() && !isBehindCourtesy(at);
    }

    /** "two pomelos please x", "one bag for champorado": what stands behind "please" or "for" is no goods. */
    private boolean isBehindCourtesy(int at) {
        if (tokens.get(at) instanceof Unknown so && so.text().equals("as")) {
            return true;
        }
        for (int before = at - 1; before > 0; before--) {
            var token = tokens.get(before);
            if (token instanceof Named || token instanceof Amounted) {
                return false;
            }
            if (token instanceof Word word
                            && (word.sense() == Sense.POLITE || word.text().equals("for"))
                    || token instanceof Unknown so && so.text().equals("as")) {
                return tokens.subList(at, tokens.size()).stream()
                        .noneMatch(later -> later instanceof Named || later instanceof Amounted);
            }
        }
        return false;
    }

    private boolean isAttached(Unknown unknown, int at) {
        boolean before =
                at > 0 && near(tokens.get(at - 1), unknown, unknown) && clings(unknown, neighbour(at, -1), false);
        boolean after =
                at + 1 < tokens.size() && near(unknown, tokens.get(at + 1), unknown) && !isSignature(unknown, at);
        return before || after && clings(unknown, neighbour(at, 1), true);
    }

    /** "Lucy 一箱黄桃", 会计部四箱黄桃: who orders, before a Chinese order. */
    private boolean isSignature(Unknown unknown, int at) {
        var text = unknown.text();
        boolean office = !text.isEmpty()
                && text.length() <= LONGEST_PERSON
                && OFFICES.indexOf(text.charAt(text.length() - 1)) >= 0;
        return tokens.subList(0, at).stream().allMatch(name -> name instanceof Unknown latin && !latin.isHanzi())
                && (!unknown.isHanzi() || office)
                && tokens.get(at + 1) instanceof Amounted
                && tokens.stream().filter(Named.class::isInstance).allMatch(Strangers::isHanzi)
                && tokens.stream().anyMatch(Named.class::isInstance);
    }

    /** Chinese is written without spaces, so that a space sets apart; Latin words belong together over it. */
    private static boolean near(Token one, Token next, Unknown unknown) {
        return one.touches(next) || !unknown.isHanzi() && !isHanzi(one) && !isHanzi(next);
    }

    private static boolean isHanzi(Token token) {
        return token instanceof Named named && Hanzi.is(named.mention().text().charAt(0));
    }

    /** The token beside it, past 的 and "of", 了 and 好: 种了两箱, 两箱好重. */
    private Token neighbour(int at, int step) {
        int beside = at + step;
        while (beside + step >= 0
                && beside + step < tokens.size()
                && isLink(tokens.get(beside))
                && isJoined(beside, step)) {
            beside += step;
        }
        return tokens.get(beside);
    }

    /** A space in Chinese sets apart what stands behind a word too: "A1+1 冲业绩". */
    private boolean isJoined(int beside, int step) {
        var here = tokens.get(beside);
        var next = tokens.get(beside + step);
        boolean hanzi = here instanceof Word word
                && !word.text().isEmpty()
                && Hanzi.is(word.text().charAt(0));
        return !hanzi || (step > 0 ? here.touches(next) : next.touches(here));
    }

    private static boolean isLink(Token token) {
        return token instanceof Word word
                && (word.sense() == Sense.LINK
                        || word.sense() == Sense.CHAT && !TASTING.contains(word.text())
                        || word.text().equals("了"));
    }

    private boolean clings(Unknown unknown, Token other, boolean next) {
        if (!(other instanceof Named) && !(other instanceof Amounted)) {
            return false;
        }
        if (next && isUsedFor(unknown)) {
            return false;
        }
        if (next && other instanceof Named named && named.mention().by() == By.SLOT) {
            return !(isSigned(named) && unknown.text().length() <= LONGEST_BEFORE_SLOT);
        }
        return true;
    }

    /** 早点摊用的土鸡蛋, 素斋用笋. */
    private boolean isUsedFor(Unknown unknown) {
        if (unknown.text().length() < SHORTEST_USE || !unknown.text().endsWith("用")) {
            return false;
        }
        int after = tokens.indexOf(unknown) + 1;
        return after < tokens.size()
                && (tokens.get(after) instanceof Named
                        || tokens.get(after) instanceof Word of && of.text().equals("的"));
    }

    private boolean isSigned(Named named) {
        int after = tokens.indexOf(named) + 1;
        return after < tokens.size()
                && tokens.get(after) instanceof Amounted amounted
                && amounted.amount().hasSign();
    }
}
