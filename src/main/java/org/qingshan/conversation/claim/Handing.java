package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * Words nobody listed that their place explains: in 黄桃给我搬两箱 the verb between "give me" and how much, in 给我家幺儿寄黄桃一箱 the
 * person between "for" and "send".
 */
final class Handing {
    private static final Prefiltered FOR_ME = Prefiltered.of("[给帮替](?:我|俺|咱)(?:们|家)?");
    private static final Prefiltered FOR = Prefiltered.of("[给帮替](?:(?:我|俺|咱)(?:们|家)?)?");

    /** 给我裂两盒, 给我馊两斤 is of what went wrong. */
    private static final String HANDING = "搬挑摘抱挖割装剁切称扛拎捡拣匀腾备采掰拔选逮拿端捞刨";

    private static final String FETCHED = "扛搬抱拎剥挖包捞端挑提";

    private static final Set<String> SENDING =
            Set.of("寄", "发", "送", "带", "买", "订", "拍", "捎", "定", "下", "拿", "来", "留", "下单");

    /** Who is asked, and how. */
    private static final Set<String> ASKED = Set.of(
            "我", "俺", "咱", "想", "我想", "请", "麻烦", "麻烦你", "麻烦您", "老板", "老板娘", "主播", "老师", "亲", "今天", "那", "先", "就", "我就");

    private static final Set<String> WHO = Set.of("她", "他", "她们", "他们");
    private static final Set<String> SAYING = Set.of("说", "讲");
    private static final Prefiltered GIVEN = Prefiltered.of("(?:再|也)?(?:给|帮|替)");
    private static final Prefiltered KIN =
            Prefiltered.of("[妈爸爹娘婆爷奶姥婶嫂]|同事|邻居|闺蜜|室友|舍友|我[姐哥弟妹姨姑舅叔]|妹妹|姐姐|闺女|女儿|儿子|媳妇|老[公婆伴]|老头|老汉|老太");
    private static final Set<String> MAKING = Set.of("装", "整", "称", "弄", "搞", "割", "切", "留");
    private static final int FURTHEST = 30;
    private static final Set<String> FETCHING = Set.of("托我带", "喊我带", "叫我带", "托我买", "喊我买");
    private static final Set<String> ASKING = Set.of("让", "叫", "托", "喊", "请");
    private static final Set<String> FETCH = Set.of("帮", "代", "带", "买", "捎", "订", "下");
    private static final int NEAR = 8;

    private static final int LONGEST = 3;

    private Handing() {}

    static List<Token> understood(List<Token> tokens) {
        var understood = new ArrayList<Token>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (token instanceof Word other && other.sense() == Sense.OTHER && isFetchedFor(tokens, at)) {
                understood.add(as(Sense.POLITE, other));
            } else if (token instanceof Unknown unknown) {
                understood.add(meant(tokens, at, unknown));
            } else {
                understood.add(
                        token instanceof Word who && isOfFamily(tokens, at, who) ? as(Sense.POLITE, who) : token);
            }
        }
        return understood;
    }

    /** 我妹在岳阳，也给她寄一箱; 我妈喝了说好，她也要一袋: who is meant has been named, and is family. */
    private static boolean isOfFamily(List<Token> tokens, int at, Word who) {
        if (!WHO.contains(who.text()) || at > FURTHEST || !(Token.at(tokens, at + 1) instanceof Word next)) {
            return false;
        }
        var before = Token.at(tokens, at - 1);
        boolean given = before instanceof Word verb
                && GIVEN.isAllOf(verb.text())
                && (SENDING.contains(next.text())
                        || next.text().equals("也")
                        || (MAKING.contains(next.text()) || next.sense() == Sense.VERB)
                                && Token.at(tokens, at + 2) instanceof Numeral);
        boolean asks = (next.text().equals("让")
                        || next.text().equals("叫")
                        || next.text().equals("托"))
                && InContext.isText(Token.at(tokens, at + 2), "我");
        boolean wishes = !(before instanceof Word said && SAYING.contains(said.text()))
                && (next.text().equals("也要") || SAYING.contains(next.text()) && isWish(Token.at(tokens, at + 2)));
        return (given || asks || wishes)
                && tokens.subList(0, Math.max(0, at - 1)).stream()
                        .anyMatch(token -> KIN.isIn(SentenceEnd.text(token))
                                && (token instanceof Unknown
                                        || token instanceof Word kin
                                                && (kin.sense() == Sense.POLITE
                                                        || kin.text().startsWith("老"))));
    }

    /** 隔壁张婶托我带一盒鸡蛋: whoever it is for, it is ordered. */
    private static boolean isFetchedFor(List<Token> tokens, int from) {
        if (Token.at(tokens, from - 1) instanceof Word forMe
                && FOR_ME.isAllOf(forMe.text())
                && Token.at(tokens, from + 1) instanceof Word then
                && (SENDING.contains(then.text()) || then.text().equals("也"))) {
            // 帮我朋友也带一箱
            return true;
        }
        for (int at = from + 1;
                at < tokens.size() && at < from + NEAR && !(tokens.get(at) instanceof Token.Break);
                at++) {
            if (tokens.get(at) instanceof Word asked && FETCHING.contains(asked.text())) {
                return true;
            }
            if (tokens.get(at) instanceof Word asks
                    && ASKING.contains(asks.text())
                    && InContext.isText(Token.at(tokens, at + 1), "我")
                    && Token.at(tokens, at + 2) instanceof Word fetch
                    && (FETCH.contains(fetch.text()) || fetch.sense() == Sense.VERB)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWish(@Nullable Token token) {
        return token instanceof Word word
                && (word.text().equals("要") || word.text().equals("也要"));
    }

    private static Word as(Sense sense, Word word) {
        return new Word(sense, word.text(), word.start(), word.end());
    }

    private static Token meant(List<Token> tokens, int at, Unknown unknown) {
        if (isFetching(tokens, at, unknown)) {
            return new Word(Sense.VERB, unknown.text(), unknown.start(), unknown.end());
        }
        if (at == 0 || !unknown.isHanzi() || !(tokens.get(at - 1) instanceof Word before)) {
            return unknown;
        }
        var next = Token.at(tokens, at + 1);
        boolean handed = unknown.text().length() == 1
                && FOR_ME.isAllOf(before.text())
                && next instanceof Numeral
                && Token.at(tokens, at + 2) instanceof Measured
                && HANDING.indexOf(unknown.text().charAt(0)) >= 0
                && isOfNobody(Token.at(tokens, at - 2));
        if (handed) {
            return new Word(Sense.VERB, unknown.text(), unknown.start(), unknown.end());
        }
        boolean person = unknown.text().length() <= LONGEST
                && FOR.isAllOf(before.text())
                && next instanceof Word send
                && SENDING.contains(send.text())
                && unknown.touches(send)
                && isOfNobody(Token.at(tokens, at - 2));
        return person ? new Word(Sense.POLITE, unknown.text(), unknown.start(), unknown.end()) : unknown;
    }

    /** 扛两袋大米, 笋挖三斤, 黄桃我包两箱: nobody else does it. */
    private static boolean isFetching(List<Token> tokens, int at, Unknown unknown) {
        var before = Token.at(tokens, at - 1);
        boolean asked = before == null
                || before instanceof Token.Break
                || before instanceof Token.Named
                || before instanceof Word who
                        && ASKED.contains(who.text())
                        && !who.text().endsWith("就");
        boolean goods = before instanceof Token.Named
                || Token.at(tokens, at - 2) instanceof Token.Named
                || Token.at(tokens, at + 3) instanceof Token.Named;
        return unknown.text().length() == 1
                && FETCHED.indexOf(unknown.text().charAt(0)) >= 0
                && asked
                && goods
                && Token.at(tokens, at + 1) instanceof Numeral
                && Token.at(tokens, at + 2) instanceof Measured;
    }

    /** 我妈给舅舅寄, 邻居给我端 is what somebody else does. */
    private static boolean isOfNobody(@Nullable Token before) {
        return !(before instanceof Unknown)
                && !(before instanceof Word who
                        && (who.sense() == Sense.POLITE || who.sense() == Sense.ADDRESS || who.sense() == Sense.OTHER)
                        && !ASKED.contains(who.text()));
    }
}
