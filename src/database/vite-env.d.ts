/// <reference types="vite/client" />

declare const __PRODUCT_VERSION__: string;
