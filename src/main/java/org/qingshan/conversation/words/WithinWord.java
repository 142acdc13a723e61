package org.qingshan.conversation.words;

import java.util.regex.Pattern;

/** Where a Chinese name of goods is part of another word: 桃 in 山核桃 and 樱桃, 红糖 in 红糖糕, 笋 in 笋干. Pure. */
public final class WithinWord {
    /** What stands before the noun alone and makes no other goods of it: 20斤桃, 送桃, 我的桃, 大桃. */
    private static final String BEFORE_NOUN =
            "的得地了过着点些这那批几多少半整全都也又再还就才刚只要有是带戴代送拿挑背运出供拉扛提捎弄交摘挖采收卖买来去到剩余种打捡割箱盒袋斤个瓶份件包罐块双盆坛枚颗尾筐篮篓担车捆条两公克"
                    + "一二三四五六七八九十百千万零我俺咱你他她家们里上下天早晚日午号大小中新鲜好坏烂嫩老生熟甜脆红黄白青绿土野软硬和跟与及或把将给让没无今明后哩嘅滴说问看查吃做货您村金今香相乡";

    private static final String OTHER_BEHIND =
            "(?:罐头|干(?!净|什|嘛|吗|了)|脯|酱|汁|酒|糕|饼|粽|树|苗|花|仁|核|叶|醋|茶|片|丝|粉|汤|松|肠|卷|酥|胶|木|园|尖|壳|姜|馒头|水(?!果|分|灵)|黄(?!了)|白|挞|丸)";

    private WithinWord() {}

    /** A longer word that ends in a name of one sign: 猕猴桃 in 猕猴桃三箱. */
    public static Pattern endingIn(String name) {
        return Pattern.compile("[\\p{IsHan}&&[^" + BEFORE_NOUN + "]]{1,3}" + Pattern.quote(name));
    }

    /** Where the name stands for itself. */
    public static Pattern alone(String name) {
        var before = name.length() == 1 ? "(?<![\\p{IsHan}&&[^" + BEFORE_NOUN + "]])" : "";
        return Pattern.compile(before + Pattern.quote(name) + "(?!" + OTHER_BEHIND + ")");
    }
}
