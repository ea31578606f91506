import type { ReactNode } from 'react';

function Glyph({ children }: { children: ReactNode }) {
  return (
    <svg className="glyph" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const HomeGlyph = () => (
  <Glyph>
    <path d="M3 9.2 10 3.4l7 5.8M5 8v8.5h10V8M8.3 16.5v-4.6h3.4v4.6" />
  </Glyph>
);

export const OversightGlyph = () => (
  <Glyph>
    <path d="M1.8 10S4.8 4.6 10 4.6 18.2 10 18.2 10 15.2 15.4 10 15.4 1.8 10 1.8 10z" />
    <circle cx="10" cy="10" r="2.5" />
  </Glyph>
);

export const AlertsGlyph = () => (
  <Glyph>
    <path d="M10 3a4.7 4.7 0 0 0-4.7 4.7c0 4.2-1.8 5.6-1.8 5.6h13s-1.8-1.4-1.8-5.6A4.7 4.7 0 0 0 10 3zM8.4 16.2a1.8 1.8 0 0 0 3.2 0" />
  </Glyph>
);

export const CasesGlyph = () => (
  <Glyph>
    <path d="M3 6.6h14v9.6H3zM7 6.6V4.2h6v2.4M3 10.6h14M10 9.6v2" />
  </Glyph>
);

export const ScreenGlyph = () => (
  <Glyph>
    <circle cx="8.8" cy="8.8" r="5" />
    <path d="m12.6 12.6 4.2 4.2M6.6 8.9l1.6 1.6 2.8-3" />
  </Glyph>
);

export const GraphGlyph = () => (
  <Glyph>
    <circle cx="4.6" cy="5" r="2" />
    <circle cx="4.6" cy="15" r="2" />
    <circle cx="15.4" cy="10" r="2.4" />
    <path d="M6.5 6 13.2 9M6.5 14l6.7-3" />
  </Glyph>
);

export const ListsGlyph = () => (
  <Glyph>
    <path d="M7.4 5h9.2M7.4 10h9.2M7.4 15h9.2M3.4 5h.8M3.4 10h.8M3.4 15h.8" />
  </Glyph>
);

export const NamesGlyph = () => (
  <Glyph>
    <circle cx="7.6" cy="6.6" r="2.9" />
    <path d="M2.4 16.4c0-3.2 2.2-5 5.2-5 1.5 0 2.8.4 3.7 1.2M13.4 9.6h4.2M13.4 13h4.2M14.6 16.4h3" />
  </Glyph>
);

export const PacksGlyph = () => (
  <Glyph>
    <path d="M3.4 9.6V4.4a1 1 0 0 1 1-1h5.2l7 7-6.2 6.2zM6.8 6.8h.1" />
  </Glyph>
);

export const ServicesGlyph = () => (
  <Glyph>
    <path d="M3 8 10 3.6 17 8M4.6 8v6.4M8.2 8v6.4M11.8 8v6.4M15.4 8v6.4M3 16.6h14" />
  </Glyph>
);

export const AssetsGlyph = () => (
  <Glyph>
    <circle cx="10" cy="10" r="6.8" />
    <path d="M10 5.8v8.4M12.4 7.8H8.8a1.4 1.4 0 0 0 0 2.8h2.4a1.4 1.4 0 0 1 0 2.8H7.4" />
  </Glyph>
);

export const DisputesGlyph = () => (
  <Glyph>
    <path d="M10 3.4v13.2M6.4 16.6h7.2M3.4 6h13.2M5.6 6l-2.4 5.2h4.8zM14.4 6 12 11.2h4.8z" />
  </Glyph>
);

export const LookalikesGlyph = () => (
  <Glyph>
    <circle cx="7.4" cy="10" r="4.4" />
    <path d="M12.6 5.6a4.4 4.4 0 1 1 0 8.8" />
  </Glyph>
);
