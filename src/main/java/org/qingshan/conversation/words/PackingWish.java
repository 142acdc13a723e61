package org.qingshan.conversation.words;

import java.util.regex.Pattern;

/** How a parcel shall be packed, and by whom carried, and no more: 包装好一点, 多放点冰, 发顺丰, "pack it well". Only the shop's people can say whether they do so. */
final class PackingWish {
    private static final String PLEASE = "(?:麻烦|请|帮我|给我|可不可以|能不能|可以|能|把|一定|务必|尽量|希望|要|记得|那|再|都|你们?|老板|主播|[,， ]){0,6}";

    private static final String WELL =
            "(?:好(?:一?[点些])?|好看|美观|体面|高档|上档次|严实|结实|仔细|漂亮|精美|牢固?|厚|紧|稳当?|扎实|细致|严|密实|妥当)(?:一?[点些儿])?";

    /** What it is for, said before or behind. */
    private static final String GIFT =
            "(?:(?:我)?(?:这|那)?(?:个|箱|盒|单)?(?:是|要)?(?:拿去|用来)?(?:送(?:人|礼|朋友|长辈|客户|老师|亲戚|领导|老人)|当礼物|做礼物|过节送)(?:用|的|用的|呢)?)";

    private static final String PRESENT =
            "(?:(?:because |since |as |so )?(?:it|this|that|they|these)(?:'s| is|'re| are) (?:for )?(?:a |an? |my )?(?:gifts?|presents?)(?: for (?:my |a )?[a-z]{2,12})?)";

    private static final Pattern SAID = Pattern.compile(
            "(?:" + GIFT + "[,，。 ]{1,2})?" + PLEASE
                    + "(?:(?:东西|货|箱子|水果|果子|鸡蛋|外面)?(?:包装|打包|包扎|包裹|包|装|封|裹)(?:箱|好)?(?:得|的)?" + WELL
                    + "|(?:好好|仔细|认真|小心)(?:地|的)?(?:包装|打包|包|装|封)(?:好|箱)?(?:一?[下点些])?"
                    + "|(?:多|再)?(?:包|裹|缠|套|垫|贴|封)(?:上)?(?:一?[两二三几]|多几|个|一)?(?:[层圈]|点|些)(?:泡沫|气泡膜?|气泡袋|胶带|纸|报纸|袋子?|箱子?)?"
                    + "|(?:多[放加垫塞]|[加垫塞])(?:上)?(?:一?[点些]|[几个两一]?[个层])?(?:冰袋?|冰块|泡沫箱?|泡沫垫|气泡膜|气泡袋|气泡柱|填充物?|防震膜?|防撞[膜条]?|缓冲[物垫]?|干冰|保温袋)"
                    + "|多(?:寄|放|给|送|装|塞|带)(?:我)?(?:上)?(?:一?[点些]|[一两几]?[个份只条张])?(?:袋子|塑料袋|包装袋|手提袋|礼品袋|礼盒|盒子|箱子|纸箱|冰袋|说明书|贺卡)"
                    + "|(?:别|不要|不用|莫|唔好)(?:给我)?(?:放|加|搁|落)(?:太多|那么多)?(?:辣椒|辣|盐|味精|防腐剂|香菜|葱|姜|蒜|花椒|胡椒|酱油|冰袋|冰|传单|广告|小票|价格标签|标签)"
                    + "|(?:用)(?:个|一个)?(?:好一?点的|结实一?点的|厚一?点的|硬一?点的|泡沫|结实的|新的|礼)(?:箱子?|纸箱|盒子?|袋子?)(?:装|包装|包|寄)?"
                    + "|(?:箱子?|盒子?|包裹)?(?:里面?|里头|上面?)?(?:能不能|可不可以|可以|能)?(?:帮我|给我)?(?:写|放|附|送|加|塞|夹|带|配)(?:上)?(?:一?[张个份句])?(?:小)?(?:贺卡|卡片|祝福[卡语]?|生日卡片?|纸条|便条|便签|字条|小卡)(?:[,， ]?(?:上面?)?(?:就?写上?|写着|写个|内容是?|祝|[:：])[^,，。;；!！?？]{1,24})?|(?:(?:卡片|贺卡|里面|上面|箱子)上?)?(?:写|附|印)(?:上|着|句|一句)?[:： ]?[“「\"]?(?:祝.{0,12})?(?:生日快乐|新婚快乐|节日快乐|新年快乐|中秋快乐|早日康复|百年好合)[”」\"]?|(?:别|莫|勿|不要|千万别|唔好)(?:给我|再)?(?:发|寄|装|拿|放|挑)(?:些|太|几个)?(?:(?:破|坏|烂|碎|臭|霉|不新鲜|过期|蔫)(?:掉|了)?的?|[小青生]的)(?:果子?|货|东西|蛋|桃子?|笋)?(?:给我|过来|来)?(?:[,， ]?谢谢)?|匿名(?:寄|发)?(?:[,， ]{0,2}(?:别|不要)写我?的?(?:名字|姓名))?"
                    + "|(?:别|不要)忘(?:了|记)(?:写|放|加|附|给我写|给我放)?(?:上)?(?:我(?:要)?的)?(?:一?张)?(?:贺卡|卡片|祝福[卡语]?|礼盒|礼品袋)"
                    + "|(?:(?:包装|箱子?|盒子?|包裹|快递)(?:里面?|里头|上面?)?)?(?:别|不要)(?:写|留|放|附|出现|显示|透露)我?的?(?:名字|姓名|价格单?|价钱|小票|清单|发货单)|(?:发|走|用|寄)(?:顺丰|中通|圆通|申通|韵达|极兔|邮政|京东|EMS)(?:快递)?)[的吧啊哦呀了哈呢 ]{0,2}(?:[,，。 ]{0,2}"
                    + GIFT + ")?|(?:" + PRESENT
                    + "[,.;]? ?)?(?:please |pls |could you |can you |just |and ){0,3}(?:(?:don't|do not) (?:include|put in|show) (?:the |a |any )?(?:prices?|invoice|receipt|slip)|no (?:notes?|slips?|lists?|papers?|receipts?|invoices?|bills?|tags?)(?: with (?:the |a |any )?prices?(?: on (?:it|them))?)?|gift[- ]?wrap(?:ped|ping)?(?: (?:it|them|this|that|everything|please)){0,2}"
                    + "|(?:double )?(?:wrap|pack|box|package|seal) (?:(?:it|them|this|these|those|everything|all of it|the (?:box|boxes|peaches|eggs|fruit|goods)) )?(?:up )?(?:(?:very |really |extra |nice and )?(?:well|carefully|nicely|properly|securely|safely|tightly|good|tight)|as a (?:gift|present))"
                    + "|(?:well|carefully|securely|properly) (?:packed|wrapped|packaged)|(?:good|secure|careful|sturdy|extra) (?:packaging|packing|padding|wrapping)"
                    + "|(?:put in|include|add|send|pack) (?:an? |some |one )?(?:extra|spare|another|more) (?:bags?|boxe?s?|ice ?packs?|gift bags?)|(?:no|without|don't (?:add|put in|use)(?: any)?|leave out the) (?:chili|chilli|pepper|salt|msg|garlic|ginger|onion|flyers?|ads?|prices?|price tags?|invoice|receipt|packing slip)(?: in(?:side)?(?: the)? (?:box|parcel|package)| on it)?(?:,? (?:please|pls))?"
                    + "|(?:write|put|print) (?=['\"“‘])['\"“‘][^'\"”’]{1,40}['\"”’] on (?:the |my )?(?:box|card|parcel|package|label|lid)"
                    + "|(?:use|add|put in|with) (?:some |a |extra |more |plenty of |lots of ){0,2}(?:bubble wrap|padding|foam|packing paper|(?:strong|sturdy|good|thick) box|tape)|(?:extra )?bubble ?wrap"
                    + "|(?:add|include|write|enclose|put in) (?:a |an |some )?(?:(?:gift|greeting|birthday|little|small) )?(?:card|note|ice|more ice|ice packs?)(?: (?:saying|that says|which says|with|reading) [^,.;!?]{1,40}| ?: ?[^;!?]{1,40})?|(?:use|send (?:it )?(?:by|with)|ship (?:it )?(?:by|with)) (?:sf|sf express|ems|jd|yto|zto))(?:,? (?:please|pls))?(?:[,.;]? ?"
                    + PRESENT + ")?",
            Pattern.CASE_INSENSITIVE);

    private PackingWish() {}

    /** @param plain as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it */
    static boolean isSaid(String plain) {
        return SAID.matcher(plain.replace('’', '\'')).matches();
    }
}
