package io.haetae.bench.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Lucene as search engines use it for names: every asked word must be in the name, with no slip up
 * to two letters, one up to five and two beyond.
 */
final class LuceneFuzzySide implements NameSide {
  private static final String TEXT = "text";
  private static final String NUMBER = "number";
  private static final int EVERYTHING = 1_000;
  private static final int EXACT_TO = 2;
  private static final int ONE_SLIP_TO = 5;

  private final List<ListedName> names;
  private final Analyzer analyzer = new StandardAnalyzer();
  private final IndexSearcher searcher;

  LuceneFuzzySide(List<ListedName> names) throws IOException {
    this.names = names;
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
      for (int i = 0; i < names.size(); i++) {
        Document document = new Document();
        document.add(new TextField(TEXT, names.get(i).text(), Field.Store.NO));
        document.add(new StoredField(NUMBER, i));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    searcher = new IndexSearcher(DirectoryReader.open(memory));
    searcher.setQueryCache(null);
  }

  @Override
  public String name() {
    return "Lucene fuzzy query";
  }

  @Override
  public List<ListedName> search(String asked) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : words(asked)) {
      int slips = word.length() <= EXACT_TO ? 0 : word.length() <= ONE_SLIP_TO ? 1 : 2;
      query.add(new FuzzyQuery(new Term(TEXT, word), slips), BooleanClause.Occur.MUST);
    }
    List<ListedName> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query.build(), EVERYTHING).scoreDocs) {
      int number =
          searcher.storedFields().document(hit.doc).getField(NUMBER).numericValue().intValue();
      found.add(names.get(number));
    }
    return found;
  }

  private List<String> words(String text) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(TEXT, text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      tokens.end();
    }
    return words;
  }
}
